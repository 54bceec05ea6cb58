namespace CoCreation.Sim.Kernel;

/// <summary>
/// Keyed chance: every draw is a function of (seed, purpose, index, tick, resident), so that no draw moves another. A purpose
/// (0 to 255, the model's closed list) always uses the same kind of draw; an index is below 2^24.
/// </summary>
public readonly struct Chance
{
    private const uint PairBit = 1u << 31;

    private readonly ulong _seed;
    private readonly uint _tick;
    private readonly uint _participant;
    private readonly uint _second;

    /// <summary>The chance of a resident in a tick.</summary>
    public Chance(ulong seed, uint tick, ResidentId resident)
        : this(seed, tick, resident.Participant, resident.Born)
    {
    }

    private Chance(ulong seed, uint tick, uint participant, uint second) =>
        (_seed, _tick, _participant, _second) = (seed, tick, participant, second);

    /// <summary>The chance that two participants share in a tick, whoever asks: keyed by the lower id first.</summary>
    public static Chance OfPair(ulong seed, uint tick, uint one, uint other) =>
        new(seed, tick, Math.Min(one, other), PairBit | Math.Max(one, other));

    /// <summary>This participant's own chance about another one.</summary>
    public Chance About(uint other) => new(_seed, _tick, _participant, PairBit | other);

    /// <summary>Uniform in the open interval (0, 1), 52 bits.</summary>
    public double Uniform(byte purpose, int index)
    {
        Words words = Block(ChanceBlocks.KeyOfUniform(purpose, index));
        return (index & 1) == 0 ? UniformOf(words.A, words.B) : UniformOf(words.C, words.D);
    }

    /// <summary>Whether something of this probability happens.</summary>
    public bool Happens(byte purpose, int index, double probability) => Uniform(purpose, index) < probability;

    /// <summary>A whole number from 0 to <paramref name="count"/> - 1, each equally likely within count / 2^32.</summary>
    public int Below(byte purpose, int index, int count) =>
        Scaled(Block(ChanceBlocks.KeyOfBelow(purpose, index))[index & 3], count);

    /// <summary>Fills with draws of <see cref="Below"/> at the indices from <paramref name="first"/>, a multiple of 4.</summary>
    public void Fill(byte purpose, int first, Span<int> draws, int count)
    {
        for (int i = 0; i < draws.Length; i += 4)
        {
            (uint a, uint b, uint c, uint d) = Block(ChanceBlocks.KeyOfBelow(purpose, first + i));
            draws[i] = Scaled(a, count);
            if (i + 3 < draws.Length)
            {
                (draws[i + 1], draws[i + 2], draws[i + 3]) = (Scaled(b, count), Scaled(c, count), Scaled(d, count));
                continue;
            }

            ReadOnlySpan<int> rest = [Scaled(b, count), Scaled(c, count)];
            rest[..(draws.Length - i - 1)].CopyTo(draws[(i + 1)..]);
        }
    }

    /// <summary>Normal with mean 0 and standard deviation 1.</summary>
    public double Normal(byte purpose, int index) => Elementary.NormalQuantile(Uniform(purpose, index));

    /// <summary>Exponential with mean 1.</summary>
    public double Exponential(byte purpose, int index) => -Elementary.Log(Uniform(purpose, index));

    /// <summary>
    /// Gamma with scale 1 (Marsaglia and Tsang 2000, ACM TOMS 26:363). Uses up to 2^12 indices from <paramref name="first"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The shape is not above 0.</exception>
    public double Gamma(byte purpose, int first, double shape)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        if (shape < 1)
        {
            double root = Elementary.Exp(Elementary.Log(Uniform(purpose, first)) / shape);
            return root * Gamma(purpose, first + 2, shape + 1);
        }

        double d = shape - (1.0 / 3);
        double c = 1 / Math.Sqrt(9 * d);
        for (int index = first; ; index += 2)
        {
            double x = Normal(purpose, index);
            double v = 1 + (c * x);
            v = v * v * v;
            if (v > 0 && Elementary.Log(Uniform(purpose, index + 1)) < (0.5 * x * x) + d - (d * v) + (d * Elementary.Log(v)))
            {
                return d * v;
            }
        }
    }

    /// <summary>Takes four or eight blocks at once, each by its key.</summary>
    public void Take(ReadOnlySpan<uint> keys, ref ChanceBlocks blocks) =>
        blocks.Take(keys, new Words(0, _tick, _participant, _second), _seed);

    internal static double UniformOf(uint low, uint high) => (((((ulong)high << 32) | low) >> 12) + 0.5) * (1.0 / (1UL << 52));

    internal static int Scaled(uint word, int count) => (int)(((ulong)word * (uint)count) >> 32);

    private Words Block(uint key) => Philox.Block(new Words(key, _tick, _participant, _second), _seed);
}
