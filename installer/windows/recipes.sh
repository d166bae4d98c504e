# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by toolchain.sh: how each library is built for Windows. What is here goes into the cache's key. Each recipe
# starts in an empty folder, puts what it made into $prefix, and its licence into $prefix/licences.

recipes=(expected openssl stemmer md4c yaml zip xlsxwriter simdjson httplib postgresql qt psql keychain)
target=x86_64-w64-mingw32

library() { # source-folder options...: configures, builds and installs with CMake
    local source=$1
    shift
    cmake -G Ninja -S "$source" -B build -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_LIBDIR=lib -DCMAKE_INSTALL_BINDIR=bin "$@"
    cmake --build build -j "$jobs"
    cmake --install build
}

licence() { # name files...
    local name=$1
    shift
    cat "$@" >"$prefix/licences/$name.txt"
}

build_expected() {
    version=$(dpkg-query -W -f '${Version}' libexpected-dev)
    mkdir -p "$prefix/include" "$prefix/share/cmake"
    cp -r /usr/include/tl "$prefix/include/"
    cp -r /usr/share/cmake/tl-expected "$prefix/share/cmake/"
    licence tl-expected /usr/share/doc/libexpected-dev/copyright
}

# The folders that libcrypto looks into for its settings and modules are such as only an administrator can write to.
build_openssl() {
    fetch_source source openssl
    (
        cd source
        perl Configure mingw64 --cross-compile-prefix=$target- --libdir=lib \
            --prefix='C:/Program Files/OpenSSL' --openssldir=ssl shared no-tests no-engine no-capieng
        make -j "$jobs" build_generated
        make -j "$jobs" libcrypto-3-x64.dll libssl-3-x64.dll providers/legacy.dll
    )
    mkdir -p "$prefix/bin" "$prefix/lib/ossl-modules" "$prefix/include"
    cp source/libcrypto-3-x64.dll source/libssl-3-x64.dll "$prefix/bin/"
    cp source/libcrypto.dll.a source/libssl.dll.a "$prefix/lib/"
    cp source/providers/legacy.dll "$prefix/lib/ossl-modules/"
    rm -rf "$prefix/include/openssl"
    cp -r source/include/openssl "$prefix/include/"
    find "$prefix/include/openssl" -name '*.in' -delete
    licence openssl source/LICENSE.txt
}

# Its compiler runs here, and what that writes is compiled for Windows.
build_stemmer() {
    fetch_source source snowball
    make -C source -j "$jobs" snowball
    make -C source -j "$jobs" CC=$target-gcc-posix AR=$target-ar CFLAGS=-O2 libstemmer.a
    mkdir -p "$prefix/lib" "$prefix/include"
    cp source/libstemmer.a "$prefix/lib/"
    cp source/include/libstemmer.h "$prefix/include/"
    licence snowball source/COPYING
}

build_md4c() {
    fetch_source source md4c bookworm "$md4c_sum"
    library source -DBUILD_SHARED_LIBS=OFF -DBUILD_MD2HTML_EXECUTABLE=OFF
    licence md4c source/LICENSE.md
}

build_yaml() {
    fetch_source source yaml-cpp
    library source -DYAML_BUILD_SHARED_LIBS=OFF -DYAML_CPP_BUILD_TESTS=OFF -DYAML_CPP_BUILD_TOOLS=OFF
    licence yaml-cpp source/LICENSE
}

build_zip() {
    fetch_source source libzip
    library source -DBUILD_SHARED_LIBS=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF \
        -DBUILD_DOC=OFF -DENABLE_OPENSSL=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_COMMONCRYPTO=OFF \
        -DENABLE_WINDOWS_CRYPTO=OFF -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF
    licence libzip source/LICENSE
}

build_xlsxwriter() {
    fetch_source source libxlsxwriter
    library source -DBUILD_SHARED_LIBS=OFF
    licence libxlsxwriter source/License.txt
}

build_simdjson() {
    fetch_source source simdjson
    library source -DBUILD_SHARED_LIBS=OFF -DSIMDJSON_DEVELOPER_MODE=OFF
    licence simdjson source/LICENSE
}

# Only the tests and the make-believe school use it, as a header.
build_httplib() {
    fetch_source source cpp-httplib
    mkdir -p "$prefix/include"
    cp source/httplib.h "$prefix/include/"
    licence cpp-httplib source/LICENSE
}

# Nothing but the library that programs speak to a server with.
build_postgresql() {
    fetch_source source postgresql-15
    (
        cd source
        ./configure --host=$target --build="$(dpkg-architecture -qDEB_HOST_GNU_TYPE)" \
            CC=$target-gcc-posix AR=$target-ar CFLAGS=-O2 CPPFLAGS="-I$prefix/include" LDFLAGS="-L$prefix/lib" \
            --with-openssl --without-readline --without-zlib --with-system-tzdata=/usr/share/zoneinfo
        make -C src/backend generated-headers
        make -C src/interfaces/libpq -j "$jobs" all
    )
    mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/include"
    cp source/src/interfaces/libpq/libpq.dll "$prefix/bin/"
    cp source/src/interfaces/libpq/libpq.a "$prefix/lib/libpq.dll.a" # what links to the DLL, in spite of its name
    cp source/src/interfaces/libpq/libpq-fe.h source/src/include/postgres_ext.h \
        source/src/include/pg_config.h source/src/include/pg_config_ext.h "$prefix/include/"
    licence postgresql source/COPYRIGHT
}

# Debian takes SQLite out of Qt's source, so its one file is made from SQLite's own.
put_sqlite_into() { # folder-of-qtbase
    local folder=$1/src/3rdparty/sqlite
    mkdir -p sqlite-build "$folder"
    (cd sqlite-build && ../sqlite/configure >/dev/null && make sqlite3.c)
    cp sqlite-build/sqlite3.c sqlite-build/sqlite3.h "$folder/"
}

# Debian takes drivers of graphics tablets out of Qt's source too. direct2d=OFF breaks the link of PrintSupport.
configure_qt() {
    library source -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF \
        -DBUILD_WITH_PCH=ON -DFEATURE_pkg_config=OFF \
        -DINPUT_opengl=no -DFEATURE_opengl=OFF -DFEATURE_vulkan=OFF -DFEATURE_dbus=OFF -DFEATURE_icu=OFF \
        -DFEATURE_glib=OFF -DFEATURE_tabletevent=OFF -DFEATURE_direct2d=ON -DFEATURE_direct2d1_1=OFF \
        -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_sqlite=ON \
        -DFEATURE_system_sqlite=OFF -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
        -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_pcre2=OFF \
        -DFEATURE_system_doubleconversion=OFF -DFEATURE_system_libb2=OFF -DFEATURE_system_textmarkdownreader=OFF \
        -DFEATURE_zstd=OFF -DFEATURE_brotli=OFF -DFEATURE_gssapi=OFF \
        -DINPUT_openssl=linked -DFEATURE_openssl_linked=ON -DFEATURE_schannel=ON -DOPENSSL_ROOT_DIR="$prefix"
}

# What was built before, given by CARETAKER_WINDOWS_QT, saves a quarter of an hour. Of it only Qt itself is taken.
unpack_qt() {
    tar -C "$prefix" -xf "$CARETAKER_WINDOWS_QT" --exclude='*keychain*' --exclude='*Keychain*' --exclude='*Svg*' \
        --exclude='*svg*' --exclude='libcrypto*' --exclude='libssl*' --exclude='include/openssl' \
        --exclude='*LinguistTools*' --exclude='toolchain-mingw.cmake'
}

build_qt() {
    fetch_source sqlite sqlite3
    fetch_source source qt6-base
    if [ -n "${CARETAKER_WINDOWS_QT:-}" ]; then
        unpack_qt
    else
        put_sqlite_into source
        configure_qt
    fi
    licence sqlite sqlite/debian/copyright
    licence qt source/debian/copyright source/LICENSES/*
    find_host_linguist
}

# The programs that make catalogues of translations are this machine's.
find_host_linguist() {
    local folder=$prefix/lib/cmake/Qt6LinguistTools host
    host=$(dirname "$(dpkg -L qt6-tools-dev | grep '/Qt6LinguistToolsConfig\.cmake$')")
    mkdir -p "$folder"
    echo "include($host/Qt6LinguistToolsConfig.cmake)" >"$folder/Qt6LinguistToolsConfig.cmake"
    cp "$host/Qt6LinguistToolsConfigVersion.cmake" "$host/Qt6LinguistToolsConfigVersionImpl.cmake" "$folder/" 2>/dev/null ||
        cp "$host/Qt6LinguistToolsConfigVersion.cmake" "$folder/"
}

# Qt's driver alone, so that it is built in one way whether Qt itself was built or unpacked.
build_psql() {
    fetch_source source qt6-base
    library source/src/plugins/sqldrivers -DFEATURE_sql_psql=ON -DFEATURE_sql_sqlite=OFF -DFEATURE_sql_odbc=OFF \
        -DFEATURE_sql_mysql=OFF -DPostgreSQL_INCLUDE_DIR="$prefix/include" \
        -DPostgreSQL_TYPE_INCLUDE_DIR="$prefix/include" -DPostgreSQL_LIBRARY="$prefix/lib/libpq.dll.a" \
        -DPostgreSQL_LIBRARY_RELEASE="$prefix/lib/libpq.dll.a"
    [ -e "$prefix/plugins/sqldrivers/qsqlpsql.dll" ]
}

# g++ knows no /utf-8. mingw-w64 says that a credential has at most 512 bytes, where Windows says 5 times that; beyond
# its limit QtKeychain would take another way.
build_keychain() {
    fetch_source source qtkeychain trixie "$keychain_sum"
    local folder=source
    [ ! -d source/qtkeychain ] || folder=source/qtkeychain
    sed -i 's|add_definitions( /utf-8 -DUNICODE )|add_definitions( -DUNICODE )|' "$folder/CMakeLists.txt"
    sed -i 's|#include <wincrypt.h>|&\n#undef CRED_MAX_CREDENTIAL_BLOB_SIZE\n#define CRED_MAX_CREDENTIAL_BLOB_SIZE (5 * 512)|' \
        "$folder/keychain_win.cpp"
    grep -q '5 \* 512' "$folder/keychain_win.cpp"
    library source -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF
    licence qtkeychain source/COPYING
}

md4c_sum=4a457df853425b6bb6e3457aa1d1a13bccec587a04c38c622b1013a0da41439f
keychain_sum=f4254dc8f0933b06d90672d683eab08ef770acd8336e44dfa030ce041dc2ca22
