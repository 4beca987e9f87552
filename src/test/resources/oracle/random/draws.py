"""Makes draws.csv: the words of peekaboo.random.Draws, written a second time from their definition.

Run with Python 3, no packages: python3 draws.py > draws.csv
"""

MASK = 0xFFFFFFFF
GOLDEN = 0x9E3779B9


def mix(x):
    x = ((x ^ (x >> 16)) * 0x7FEB352D) & MASK
    x = ((x ^ (x >> 15)) * 0x846CA68B) & MASK
    return x ^ (x >> 16)


def key(numbers):
    left, right = 0x243F6A88, 0x85A308D3
    for number in list(numbers) + [0]:
        left = mix((left + number + GOLDEN) & MASK)
        right = mix(right ^ left)
        left = (left + right) & MASK
    return left, right


def word(numbers, index):
    left, right = key(numbers)
    value = mix(mix((index * GOLDEN + left) & MASK) ^ right)
    return value - (1 << 32) if value >> 31 else value


KEYS = [
    (0, 0, 0, 0, 0),
    (1989, 0, 0, 1, 1),
    (1989, 1, 0, 1, 1),
    (1989, 57, 0, 2, 3),
    (1989, 999, 11, 3, 40),
    (-1, -1, -1, -1, -1),
    (2147483647, -2147483648, 1, 5, 7),
]
INDICES = [0, 1, 719, 720, -1, 2147483647, -2147483648]

print("seed,dyad,session,role,purpose,index,word")
for numbers in KEYS:
    for index in INDICES:
        print(",".join(str(n) for n in (*numbers, index, word(numbers, index))))
