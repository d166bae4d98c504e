#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds both programs for Windows and makes of them, in build/windows-package: a setup program, which needs no
# administrator, and a portable archive, which keeps its data beside the program. Prints the names of both.
# Programs and setup are signed where sign.sh is given a certificate.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"
mkdir -p build
# shellcheck source=installer/platform.sh
. installer/platform.sh

target=x86_64-w64-mingw32
output=$root/build/windows-package
tree=$output/Caretaker
version=$(sed -n 's/^project(Caretaker VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

# CMake would go on with those that it found first.
forget_other_libraries() {
    local found=build/windows/CMakeCache.txt
    [ -e "$found" ] || return 0
    ! grep -o '/[^=;]*/windows/[0-9a-f]\{16\}/prefix' "$found" | grep -qvxF "$CARETAKER_WINDOWS_PREFIX" || rm "$found"
}

build() {
    # As they are: whether Debian has newer ones is looked at when toolchain.sh is called by itself, for it takes an hour.
    CARETAKER_WINDOWS_PREFIX=$("$here/toolchain.sh" --where || "$here/toolchain.sh")
    export CARETAKER_WINDOWS_PREFIX
    prepare_machine windows
    forget_other_libraries
    configure_and_build windows caretaker caretaker-cli
    prefix=$CARETAKER_WINDOWS_PREFIX
}

# What runs without being named by a program: Qt asks for these by their folders.
copy_plugins() {
    local plugin
    for plugin in platforms/qwindows styles/qwindowsvistastyle imageformats/qico imageformats/qjpeg imageformats/qgif \
        sqldrivers/qsqlite sqldrivers/qsqlpsql tls/qopensslbackend tls/qschannelbackend; do
        install -D -m 644 "$prefix/plugins/$plugin.dll" "$tree/plugins/$plugin.dll"
    done
}

libraries_of() { # program or library
    $target-objdump -p "$1" | sed -n 's/^\tDLL Name: //p'
}

# Letters large or small are the same to Windows, and libpq is named in large ones.
place_of() { # library: nothing for those that Windows has
    find "$prefix/bin" "$(dirname "$($target-g++-posix -print-file-name=libstdc++-6.dll)")" /usr/$target/lib \
        -maxdepth 1 -iname "$1" | head -n 1
}

# What they name, and what that names, and so on.
copy_libraries() {
    local waiting file name place
    mapfile -t waiting < <(find "$tree" -name '*.exe' -o -name '*.dll')
    while [ "${#waiting[@]}" -gt 0 ]; do
        file=${waiting[0]}
        waiting=("${waiting[@]:1}")
        while read -r name; do
            place=$(place_of "$name")
            file=$tree/${place##*/}
            if [ -n "$place" ] && [ ! -e "$file" ]; then
                install -m 644 "$place" "$file"
                waiting+=("$file")
            fi
        done < <(libraries_of "$file")
    done
}

# Those of Debian's packages that are in the programs without a recipe of their own.
copy_licences() {
    local folder=$tree/licences
    mkdir -p "$folder"
    cp LICENSE "$folder/caretaker.txt"
    cp "$prefix"/licences/*.txt "$folder/"
    cp /usr/share/doc/gcc-mingw-w64-base/copyright "$folder/gcc-runtime.txt"
    cp /usr/share/doc/mingw-w64-common/copyright "$folder/mingw-w64.txt"
    cp /usr/share/doc/libz-mingw-w64-dev/copyright "$folder/zlib.txt"
    cp /usr/share/doc/qt6-translations-l10n/copyright "$folder/qt-translations.txt"
    cp resources/icons/LICENSE.fluentui "$folder/fluentui-icons.txt"
    find "$folder" -type f -exec chmod 644 {} +
}

assemble() {
    rm -rf "$output"
    mkdir -p "$tree/translations"
    cp build/windows/caretaker.exe build/windows/caretaker-cli.exe "$tree/"
    copy_plugins
    install -m 644 "$prefix/lib/ossl-modules/legacy.dll" "$tree/legacy.dll"
    copy_libraries
    install -m 644 /usr/share/qt6/translations/qtbase_zh_TW.qm "$tree/translations/"
    printf '[Paths]\nPrefix=.\nPlugins=plugins\nTranslations=translations\n' >"$tree/qt.conf"
    find "$tree" \( -name '*.exe' -o -name '*.dll' \) -exec $target-strip --strip-unneeded {} +
    copy_licences
}

make_setup() {
    "$here/setup.sh" "$tree" "$version" "$output/Caretaker-$version-setup.exe"
    "$here/sign.sh" "$output/Caretaker-$version-setup.exe"
}

# The file named portable is what tells the programs to keep data beside them.
make_portable() {
    cp "$here/portable.txt" "$tree/portable"
    rm -f "$output/Caretaker-$version-portable.zip"
    (cd "$output" && zip -q -9 -r "Caretaker-$version-portable.zip" Caretaker)
    rm "$tree/portable"
}

build
assemble
"$here/sign.sh" "$tree/caretaker.exe" "$tree/caretaker-cli.exe"
make_setup
make_portable
printf '%s\n' "$output/Caretaker-$version-setup.exe" "$output/Caretaker-$version-portable.zip"
