# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by test.sh: when toolchain.sh builds something again, and which packed folders it takes. Tried on a copy with
# recipes of a moment and an apt that offers what the file "offers" says, in a cache of its own.

make_workshop() {
    workshop=$work/workshop
    mkdir -p "$workshop/bin" "$workshop/lists"
    cp -r "$root/installer" "$workshop/"
    cat >"$workshop/installer/windows/recipes.sh" <<'END'
recipes=(expected openssl postgresql yaml)
target=x86_64-w64-mingw32
made() { mkdir -p "$prefix/bin" "$prefix/plugins"; echo "$version" >>"$prefix/$1"; }
build_expected() {
    version=$(dpkg-query -W -f '${Version}' bash)
    made expected
}
build_openssl() {
    fetch_source first extra
    fetch_source source openssl
    made openssl
}
build_postgresql() {
    fetch_source source postgresql-15
    made postgresql
}
build_yaml() {
    fetch_source source yaml-cpp trixie "$yaml_sum"
    made yaml
}
yaml_sum=0
END
    # A version that ends in "missing" is announced, but does not arrive.
    cat >"$workshop/bin/apt-get" <<'END'
#!/usr/bin/env bash
case " $* " in
*" indextargets "*) echo "http://localhost/debian bookworm" ;;
*" update "*)
    [ ! -e "$WORKSHOP/offline" ] || exit 100
    for option; do case "$option" in Dir::State::Lists=*) touch "${option#*=}/here_Sources" ;; esac; done ;;
*" source "*) [ ! -e "$WORKSHOP/offline" ] && [[ $* != *missing ]] ;;
esac
END
    cat >"$workshop/bin/apt-cache" <<'END'
#!/usr/bin/env bash
sed -n "s/^${*: -1} /Version: /p" "$WORKSHOP/offers"
END
    printf '#!/bin/sh\nmkdir "$3"\n' >"$workshop/bin/dpkg-source"
    chmod +x "$workshop"/bin/*
    printf '%s\n' 'extra 1' 'openssl 3.0.1' 'openssl 3.0.3missing' 'postgresql-15 15.1' 'yaml-cpp 0.7' >"$workshop/offers"
}

workshop() { # arguments… of toolchain.sh
    WORKSHOP=$workshop CARETAKER_CACHE=${place:-$workshop/cache} PATH=$workshop/bin:$PATH \
        "$workshop/installer/windows/toolchain.sh" "$@" 2>"$work/workshop-said"
}

# How many times each was built, after another run with lists that are read anew.
builds_after() { # "openssl postgresql yaml" numbers
    rm -f "$workshop"/cache/windows/apt/*/refreshed
    local made
    made=$(workshop) || return 1
    [ "$(cd "$made" && wc -l openssl postgresql yaml | awk '$2 != "total" { printf "%s ", $1 }')" = "$1 " ]
}
offer() { sed -i "s/^$1 .*/$1 $2/" "$workshop/offers"; }
said() { grep -q "$1" "$work/workshop-said"; }

# Tells it, and leaves what was there as it was.
refuses_archive() { # file words
    local before after status=0
    before=$(cd "$place" && find . | sort)
    workshop --unpack "$1" >/dev/null || status=$?
    after=$(cd "$place" && find . | sort)
    [ "$status" != 0 ] && [ "$before" = "$after" ] && said "$2"
}

try_packing() {
    local place=$workshop/cache packed=$work/workshop.tar.xz
    expect "the folder is packed" workshop --pack "$packed" >/dev/null
    place=$workshop/other
    mkdir "$place"
    head -c "$(($(stat -c %s "$packed") * 2 / 3))" "$packed" >"$work/cut.tar.xz"
    expect "a file that was cut off is refused" refuses_archive "$work/cut.tar.xz" damaged
    echo nothing >"$work/other.tar.xz"
    expect "a file of another kind is refused" refuses_archive "$work/other.tar.xz" damaged
    cp "$workshop/installer/windows/mingw.cmake" "$work/mingw.cmake"
    echo '# another flag' >>"$workshop/installer/windows/mingw.cmake"
    expect "a file of another key is refused" refuses_archive "$packed" 'its key is'
    cp "$work/mingw.cmake" "$workshop/installer/windows/mingw.cmake"
    expect "a whole one is taken" workshop --unpack "$packed" >/dev/null
    expect "and complete" workshop --where >/dev/null
    place=$workshop/cache
}

try_toolchain() {
    say "Trying when libraries are built again…"
    make_workshop
    expect "what is not there is built" builds_after '1 1 1'
    expect "the same sources build nothing" builds_after '1 1 1'
    expect "a version that does not arrive builds nothing, and is named" said 'openssl 3.0.3missing is announced'
    offer extra 2
    expect "a newer source builds its recipe again, and what links it" builds_after '2 2 1'
    offer yaml-cpp 0.6
    expect "an older one builds nothing" builds_after '2 2 1'
    offer yaml-cpp 0.8
    touch "$workshop/offline"
    expect "without a network nothing is built" builds_after '2 2 1'
    expect "and that is said" said 'could not be refreshed'
    rm -rf "$workshop"/cache/windows/apt
    expect "nor without package lists" builds_after '2 2 1'
    expect "which is said too" said 'Nothing is built again'
    # The stamps of before name one version only, of the package that was fetched last.
    sed -i '2,$d' "$workshop"/cache/windows/*/stamps/*
    expect "--where asks for nothing" workshop --where >/dev/null
    rm "$workshop/offline"
    expect "with it again the newer one is built" builds_after '2 2 2'
    try_packing
}
