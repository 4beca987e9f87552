#!/bin/sh
# Peekaboo. This is one file of two parts: a script, and behind it the jar that the script starts. It needs Java 17 or later.
#
# What Java is told is measured, see src/docs/performance.md: a command that is soon over is compiled in haste, and it is cleaned up after
# by one thread, as longer ones are where processors are few. From the second start on, classes come from an archive in the user's cache
# folder, which is made once the first command is over, and again after an update of Java or of this file. Where it cannot be made
# everything goes on without it, more slowly.

jar=@jar@
self=$(readlink -f -- "$0" 2>/dev/null) || self=$0
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
elif ! java=$(command -v java); then
    echo 'peekaboo needs Java 17 or later: there is no java in PATH, and JAVA_HOME names none' >&2
    exit 127
fi

# How much there is to do, as far as the words tell: long is what goes on until compiling thoroughly has paid.
dyads=
repeats=
method=
option=
for word in "$@"; do
    said=$option$word
    option=
    case $said in
        --dyads | --samples | --evaluations | --trajectories | --method) option=$said= ;;
        --dyads=*) dyads=${said#*=} ;;
        --samples=* | --evaluations=* | --trajectories=*) repeats=${said#*=} ;;
        --method=*) method=${said#*=} ;;
    esac
done
is_below() { [ "$1" -lt "$2" ] 2>/dev/null; }
size=long
case $1 in
    evidence) is_below "${dyads:-$repeats}" 500 && size=short ;;
    fit) is_below "$repeats" 100 && is_below "$dyads" 100 && size=short ;;
    sensitivity) [ "$method" = morris ] && is_below "$repeats" 10 && is_below "${dyads:-40}" 100 && size=short ;;
    sweep | power) ;;
    *) is_below "${dyads:-0}" 10000 && size=short ;;
esac

# The archive's name tells where this file lies, which Java starts it, and what is in it. Java takes a colon for the end of a name.
archive=
cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
case $cache in
    *:*) ;;
    /*)
        home=$(readlink -f -- "$java" 2>/dev/null) || home=$java
        home=${home%/bin/java}
        key=$({
            printf '%s\n' "$self" "$home"
            cat "$home/release"
        } 2>/dev/null | cksum 2>/dev/null) && archive=$cache/peekaboo/${key%% *}-$jar.jsa
        ;;
esac

# Makes the archive once the command is over, in a folder that only one at a time can make, and puts it in its place in one step. A folder
# that was left behind, as where Java cannot make one, keeps others from trying for ten minutes.
make_archive() {
    umask 077
    mkdir -p "$cache/peekaboo" && chmod 700 "$cache/peekaboo" || return
    making=${archive%.jsa}.making
    if ! mkdir "$making"; then
        [ -n "$(find "$making" -prune -mmin +10)" ] && rm -rf "$making"
        return
    fi
    waited=0
    while kill -0 $$ && [ $waited -lt 300 ]; do
        sleep 1
        waited=$((waited + 1))
    done
    cd "$making" || return
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
    nice -n 5 "$java" -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:ArchiveClassesAtExit=made.jsa \
        -cp "$self" peekaboo.app.cli.Rehearsal "$making" && [ -s made.jsa ] || return
    # Half an archive, as a power cut could leave it, would stop Java.
    sync
    rm -f "${archive%-*}"-*.jsa
    mv -f made.jsa "$archive" && cd / && rm -rf "$making"
    find "$cache/peekaboo" -name '*.jsa' -mtime +90 -exec rm -f {} +
}

set -- -jar "$self" "$@"
if [ -n "$archive" ] && [ -r "$archive" ] && ! [ "$self" -nt "$archive" ]; then
    set -- "-XX:SharedArchiveFile=$archive" "$@"
elif [ -n "$archive" ] && [ $size = short ]; then
    # Whoever leaves the terminal, or ends the command by Ctrl-C, ends this not.
    (
        trap '' HUP INT
        make_archive
    ) </dev/null >/dev/null 2>&1 &
fi
[ $size = short ] && set -- -XX:TieredStopAtLevel=1 "$@"
# Several threads that clean up are worth their while where there is much to do and processors are left for them. Two collectors are an
# error: who has asked for one has that one.
if [ $size = short ] || is_below "$(getconf _NPROCESSORS_ONLN 2>/dev/null)" 3; then
    case "$JAVA_TOOL_OPTIONS $JDK_JAVA_OPTIONS $_JAVA_OPTIONS" in
        *-XX:+Use*GC*) ;;
        *) set -- -XX:+UseSerialGC "$@" ;;
    esac
fi
# A JVM warns of an archive that does not fit, and on standard output; what stops it is told on the other.
exec "$java" -Xlog:disable -Xlog:all=error:stderr "$@"
