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

# Once an hour, for each recipe asks for it. Fails, having said so, where there are no lists at all.
refresh_lists() { # release
    local state=$cache/apt/$1 places
    [ -z "$(find "$state/refreshed" -mmin -60 2>/dev/null)" ] || return 0
    mkdir -p "$state/lists/partial" "$state/cache/archives/partial"
    places=$(repositories "$1" | while read -r address suite; do
        echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $address $suite main"
    done)
    if [ -z "$places" ]; then
        say "This machine names no repository of Debian 12, from which the sources could be fetched."
        return 1
    fi
    printf '%s\n' "$places" >"$state/sources.list"
    if apt_of "$1" apt-get -qq --error-on=any update >&2; then
        touch "$state/refreshed"
    elif [ -z "$(find "$state/lists" -maxdepth 1 -name '*_Sources*')" ]; then
        say "The package lists could not be fetched."
        return 1
    else
        say "Some package lists could not be refreshed; trying with those at hand."
    fi
}

# Newest first, for a security update may be announced before it arrives everywhere.
offered_versions() { # release package
    apt_of "$1" apt-cache showsrc --only-source "$2" 2>/dev/null | sed -n 's/^Version: //p' | sort -rVu
}

# Prints the file that is to be unpacked: Debian's description of the source or, where Debian's own changes do not arrive,
# the authors' tarball, which is enough if its sum is the one given.
download_source() { # release package version [sha256-of-tarball]
    local release=$1 package=$2 offered=$3 sum=${4:-} downloads=$cache/downloads tarball
    mkdir -p "$downloads"
    if (cd "$downloads" && apt_of "$release" apt-get -qq source --download-only "$package=$offered" >&2); then
        printf '%s\n' "$downloads/${package}_${offered#*:}.dsc"
        return 0
    fi
    tarball=$downloads/${package}_${offered%-*}.orig.tar.gz
    [ -n "$sum" ] && [ -e "$tarball" ] && echo "$sum  $tarball" | sha256sum --status -c - && printf '%s\n' "$tarball"
}

# Leaves the unpacked source of a package in the folder named, its version in $version, and both in $fetched.
fetch_source() { # folder package [release [sha256-of-tarball]]
    local folder=$1 package=$2 release=${3:-bookworm} sum=${4:-} offered file
    refresh_lists "$release" || exit 1
    for offered in $(offered_versions "$release" "$package"); do
        version=$offered
        file=$(download_source "$release" "$package" "$offered" "$sum") || continue
        fetched+=("$package $version")
        case "$file" in
        *.dsc)
            dpkg-source -x "$file" "$folder" >/dev/null 2>&1 || stop "The source of $package could not be unpacked." ;;
        *)
            mkdir -p "$folder"
            tar -C "$folder" --strip-components=1 -xf "$file" ;;
        esac
        return 0
    done
    stop "The source of $package could not be fetched."
}

# Prints the version that fetch_source would take now if it is a newer one. One that is announced but does not arrive
# is none. Fails where nothing is known about the package.
newer_source() { # version package [release [sha256-of-tarball]]
    local recorded=$1 package=$2 release=${3:-bookworm} sum=${4:-} offered versions
    mapfile -t versions < <(offered_versions "$release" "$package")
    [ "${#versions[@]}" -gt 0 ] || return 1
    for offered in "${versions[@]}"; do
        dpkg --compare-versions "$offered" gt "$recorded" || return 0
        if download_source "$release" "$package" "$offered" "$sum" >/dev/null 2>&1; then
            printf '%s\n' "$offered"
            return 0
        fi
        say "$package $offered is announced, but it cannot be fetched."
    done
}
