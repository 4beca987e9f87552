#!/bin/sh
# Peekaboo. This is one file of two parts: a script, and behind it the jar that the script starts. It needs Java 17 or later.
#
# What Java is told is measured, see src/docs/performance.md: a command that is soon over is compiled in haste and cleaned up after by one
# thread. From the second start on, classes come from an archive in the user's cache folder, which is made once the first command is over,
# and again after an update of Java or of this file. Where it cannot be made everything goes on without it, more slowly.

jar=@jar@
self=$(readlink -f -- "$0" 2>/dev/null) || self=$0
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
elif ! java=$(command -v java); then
    echo 'peekaboo needs Java 17 or later: there is no java in PATH, and JAVA_HOME names none' >&2
    exit 127
fi

# How much there is to do, as far as the words tell.
size=short
case $1 in evidence | fit | sensitivity | sweep | power) size=long ;; esac
before=
for word in "$@"; do
    case $before$word in
        --dyads=[2-9]??? | --dyads=?????* | --dyads[2-9]??? | --dyads?????*) size=long ;;
    esac
    before=
    [ "$word" = --dyads ] && before=$word
done

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
if [ $size = short ]; then
    set -- -XX:TieredStopAtLevel=1 "$@"
    # Two collectors are an error: who has asked for one has that one.
    case "$JAVA_TOOL_OPTIONS $JDK_JAVA_OPTIONS $_JAVA_OPTIONS" in
        *-XX:+Use*GC*) ;;
        *) set -- -XX:+UseSerialGC "$@" ;;
    esac
fi
# A JVM warns of an archive that does not fit, and on standard output; what stops it is told on the other.
exec "$java" -Xlog:disable -Xlog:all=error:stderr "$@"
