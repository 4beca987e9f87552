#!/usr/bin/env bash
# Makes the set of results by which a change of the code is held to change none of them:
#
#   src/test/results/make.sh BEFORE/peekaboo.jar before
#   src/test/results/make.sh AFTER/peekaboo.jar after
#   diff -rq before after
#
# Every command runs inside the folder, so that the paths in manifests and on the terminal are the same.
set -euo pipefail
(($# == 2)) || { echo "usage: make.sh JAR FOLDER" >&2; exit 2; }
jar=$(realpath "$1")
root=$(cd "$(dirname "$0")/../../.." && pwd)
mkdir "$2"
cp -r "$root/scenarios" "$2/scenarios"
cd "$2"

# A name for what is printed, then the command.
result() {
  local name=$1
  shift
  echo "$name" >&2
  echo "peekaboo $*" >"$name.out"
  java -XX:TieredStopAtLevel=1 -jar "$jar" "$@" >>"$name.out" 2>>"$name.err" || echo "exit code $?" >>"$name.out"
}

for file in scenarios/*.yaml; do
  name=$(basename "$file" .yaml)
  result "$name-run" run "$file" --dyads 2 -o "$name-run"
  result "$name-compare" compare "$file" --dyads 60 -o "$name-compare"
  result "$name-validate" validate "$file"
  result "$name-link" page --link "$file"
done

game=scenarios/peek-a-boo.yaml
result thousand compare "$game" --threads 2 -o thousand
result one-thread compare "$game" --dyads 100 --threads 1 -o one-thread
result two-threads compare "$game" --dyads 100 --threads 2 -o two-threads
result fork compare "$game" --dyads 100 --fork first-turn-away -o fork
result fork-still-face compare scenarios/caregivers.yaml --dyads 40 --fork first-turn-away -o fork-still-face
result horizon compare "$game" --dyads 80 --horizon 12.3s -o horizon
result horizon-long compare "$game" --dyads 30 --horizon 90s -o horizon-long
result one-dyad compare "$game" --dyads 1 -o one-dyad
result fine-tick compare "$game" --dyads 40 --set "tick=0.1 s" -o fine-tick
result coarse-tick compare "$game" --dyads 40 --set "tick=1 s" -o coarse-tick
result fine-tick-run run "$game" --set "tick=0.1 s" -o fine-tick-run
result coarse-tick-run run "$game" --set "tick=1 s" -o coarse-tick-run
result one-arm compare "$game" --arm intrusive --dyads 50 -o one-arm

cat >fuss-out.yaml <<'YAML'
schema: 1
title: A still face that ends early, with a transition that is not coded
seed: 77
dyads: 60
infant: {preset: 4-6-months}
episodes:
  - {name: play, lasts: 1 min, game: peek-a-boo}
  - {name: still-face, lasts: 2 min, caregiver: still-face, fuss-out: 10 s}
  - {name: picked-up, lasts: 20 s, coded: false}
  - {name: reunion, lasts: 1 min}
arms:
  attuned: {caregiver: attuned}
  deaf: {caregiver: deaf}
  instant: {caregiver: instant}
  repairs: {caregiver: intrusive-then-repairs}
  withdrawn: {caregiver: withdrawn}
  scripted:
    caregiver: scripted
    acts:
      - {at: 2 s, act: talk}
      - {at: 10 s, act: lean-in}
      - {at: 20 s, act: wait}
YAML
result fuss-out compare fuss-out.yaml -o fuss-out
result fuss-out-run run fuss-out.yaml --dyads 3 -o fuss-out-run
result fuss-out-fork compare fuss-out.yaml --fork first-turn-away -o fuss-out-fork

result replay replay thousand --arm attuned --dyad 57
result replay-fork replay fork --arm intrusive --dyad 3
result replay-run replay fuss-out-run --arm deaf --dyad 1
result evidence evidence --samples 40 --summary evidence.md -o evidence
result evidence-without evidence --only still-face --samples 30 --set infant.violation-distress=0/s -o evidence-without
result sensitivity sensitivity "$game" --dyads 6 --trajectories 3 --samples 16 --outcome restricted-mean --outcome Ipos \
  --outcome matched-by-chance -o sensitivity
result sensitivity-caregiver sensitivity "$game" --arm intrusive --method morris --dyads 6 --trajectories 3 \
  --outcome back-within-10s --within range -o sensitivity-caregiver
result fit fit --finding still-face.heart-rate --parameter heart-rate-rest --parameter heart-rate-arousal \
  --evaluations 12 --restarts 2 --dyads 20 -o fit
result fit-more fit --finding budget.infant-9-months --parameter sensitivity --evaluations 6 --restarts 1 --dyads 10 \
  --preset 9-months -o fit-more

for topic in findings metrics parameters policies schema; do
  result "describe-$topic" describe "$topic"
done
result describe describe
result bad-policy compare "$game" --set arms.attuned.caregiver=attuend -o bad
result bad-arm run "$game" --arm atuned -o bad
result bad-option compare "$game" --horizon 12 -o bad
result page page -o page.html

# When and with what each was made differs from run to run, and is no result.
find . -name provenance.json -delete
