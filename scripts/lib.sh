# shellcheck shell=bash
# Shared by the scripts beside it; sourced, not run. Announcements go to standard error, so that a script's own output
# stays clean.

# The checkout, which every script works in.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit

# Passed to every build, so that all of them share one plan: swift-syntax is compiled from source.
swift_options=(--disable-experimental-prebuilts)

# Has the builds include the engine over SQLite, and what is built on it, which a trait of the package turns on.
with_durable_kernels() {
    apt_install_missing libsqlite3-dev
    swift_options+=(--traits DurableKernels)
}

announce() { printf '==> %s\n' "$*" >&2; }

# Ends the script with a message of one or more lines.
die() {
    printf 'error: %s\n' "$@" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "“$*” needs root, and there is no sudo here. Run it as root, then start this script again."
    fi
}

# Installs those of the given Debian packages that are missing.
apt_install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || die "these packages are missing, and there is no apt-get to install them: ${missing[*]}"
    announce "installing Debian packages: ${missing[*]}"
    as_root apt-get update -qq >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Makes sure that `swift` is there and new enough, and that it can fetch packages.
require_swift() {
    local folder version
    if ! command -v swift >/dev/null; then
        for folder in "${SWIFTLY_BIN_DIR:-}" "$HOME/.local/share/swiftly/bin" "$HOME/.swiftly/bin" /usr/local/swift/usr/bin /opt/swift/usr/bin; do
            if [ -n "$folder" ] && [ -x "$folder/swift" ]; then
                export PATH="$folder:$PATH"
                announce "found swift in $folder"
                break
            fi
        done
    fi
    command -v swift >/dev/null || die \
        "Swift is not installed, or not on the PATH." \
        "Install Swift 6.3 or newer as https://www.swift.org/install/linux/ says, then start this script again."
    # The first line may be about the driver; the number follows the words “Swift version”.
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    [ -n "$version" ] || die "“swift --version” says no version. Is $(command -v swift) a working Swift?"
    if [ "${version%%.*}" -lt 6 ] || { [ "${version%%.*}" -eq 6 ] && [ "${version#*.}" -lt 3 ]; }; then
        die "this is Swift $version, but 6.3 or newer is needed. See https://www.swift.org/install/linux/."
    fi
    command -v git >/dev/null || apt_install_missing git ca-certificates
}

# Prints the folder of the products of a build with the given options.
bin_path() { swift build "${swift_options[@]}" "$@" --show-bin-path; }

# Prints what a log of `swift test` says of failures: of thousands of lines these are the ones to read, and the last lines
# of an output are those that are seen first.
print_failures() {
    local failures
    failures=$(grep -E '✘|↳|Fatal error|error: Exited|Sanitizer:' "$1" | grep -v '✘ Test run with' | head -n 40) || true
    [ -z "$failures" ] || printf '=== failures\n%s\n' "$failures" >&2
}

# Runs the tests with the given options of `swift test` and fails when none was run: a filter that matches nothing is a
# success for SwiftPM.
run_tests() {
    local log count status=0
    log=$(mktemp)
    swift test "${swift_options[@]}" --disable-xctest --no-parallel "$@" 2>&1 | tee "$log" || status=$?
    count=$(sed -n 's/.*Test run with \([0-9][0-9]*\) tests\{0,1\}.*/\1/p' "$log" | awk '{ sum += $1 } END { print sum + 0 }')
    [ "$status" -eq 0 ] || print_failures "$log"
    rm -f "$log"
    [ "$status" -eq 0 ] || die "the tests failed (exit code $status)"
    [ "$count" -gt 0 ] || die "no test was run${*:+: does anything match “$*”?}"
    announce "$count tests passed"
}
