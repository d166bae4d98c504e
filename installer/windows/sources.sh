# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by toolchain.sh: fetches Debian's source packages from where this machine gets its packages, with lists of
# its own, so that the machine's are left alone and no rights are needed.

# The addresses that the machine uses for a release, one "address suite" a line. The next release is on the same servers.
repositories() { # release
    apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' | sort -u |
        while read -r address suite; do
            case "$1 $suite" in
            "bookworm bookworm" | "bookworm bookworm-updates" | "bookworm bookworm-security") echo "$address $suite" ;;
            "trixie bookworm") echo "$address trixie" ;;
            esac
        done
}

apt_of() { # release command...
    local state=$cache/apt/$1 tool=$2
    shift 2
    "$tool" -o Dir::Etc::SourceList="$state/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$state/lists" -o Dir::Cache="$state/cache" -o APT::Sandbox::User= "$@"
}

# Once an hour, for each recipe asks for it.
refresh_lists() { # release
    local state=$cache/apt/$1
    [ -z "$(find "$state/refreshed" -mmin -60 2>/dev/null)" ] || return 0
    mkdir -p "$state/lists/partial" "$state/cache/archives/partial"
    repositories "$1" | while read -r address suite; do
        echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $address $suite main"
    done >"$state/sources.list"
    [ -s "$state/sources.list" ] || stop "This machine names no repository of Debian 12, from which the sources could be fetched."
    if apt_of "$1" apt-get -qq update >&2; then
        touch "$state/refreshed"
    else
        say "Some package lists could not be refreshed; trying with those at hand."
    fi
}

# Newest first, for a security update may be announced before it arrives everywhere.
offered_versions() { # release package
    apt_of "$1" apt-cache showsrc --only-source "$2" | sed -n 's/^Version: //p' | sort -rVu
}

# Leaves the unpacked source of a package in the folder named, and its version in $version. Where Debian's own changes do
# not arrive, the authors' tarball is enough if its sum is the one given.
fetch_source() { # folder package [release [sha256-of-tarball]]
    local folder=$1 package=$2 release=${3:-bookworm} sum=${4:-} downloads=$cache/downloads offered tarball
    mkdir -p "$downloads"
    refresh_lists "$release"
    for offered in $(offered_versions "$release" "$package"); do
        version=$offered
        if (cd "$downloads" && apt_of "$release" apt-get -qq source --download-only "$package=$version" >&2); then
            dpkg-source -x "$downloads/${package}_${version#*:}.dsc" "$folder" >/dev/null 2>&1 ||
                stop "The source of $package could not be unpacked."
            return 0
        fi
        [ -n "$sum" ] || continue
        tarball=$downloads/${package}_${version%-*}.orig.tar.gz
        if [ -e "$tarball" ] && echo "$sum  $tarball" | sha256sum --status -c -; then
            mkdir -p "$folder"
            tar -C "$folder" --strip-components=1 -xf "$tarball"
            return 0
        fi
    done
    stop "The source of $package could not be fetched."
}
