using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>
/// The keyed chance of an analysis drawn in turn, for as many draws as it takes: the next is a function of (seed, purpose, lane, place).
/// </summary>
/// <param name="seed">The seed.</param>
/// <param name="purpose">What is drawn for.</param>
/// <param name="lane">Which of several independent sequences; at least 0.</param>
internal sealed class ChanceSequence(ulong seed, AnalysisPurpose purpose, int lane = 0)
{
    private readonly ResidentId _lane = ResidentId.OfParticipant((uint)lane);
    private long _place;

    /// <summary>Uniform in (0, 1).</summary>
    internal double Uniform()
    {
        (long stream, long index) = Math.DivRem(_place++, AnalysisChance.MostIndices);
        return new Chance(seed, (uint)stream, _lane).Uniform((byte)purpose, (int)index);
    }

    /// <summary>A whole number from 0 to count - 1, each equally likely.</summary>
    internal int Below(int count) => (int)(Uniform() * count);

    /// <summary>Puts the first of a list in a random order, drawn from all of it (Fisher and Yates 1938); all of them by default.</summary>
    internal void Shuffle(Span<int> numbers, int first = int.MaxValue)
    {
        int end = Math.Min(first, numbers.Length - 1);
        for (int i = 0; i < end; i++)
        {
            int other = i + Below(numbers.Length - i);
            (numbers[i], numbers[other]) = (numbers[other], numbers[i]);
        }
    }

    /// <summary>Some of the numbers from 0 to count - 1, each set equally likely; lowest first.</summary>
    internal static int[] Some(int some, int count, ulong seed, AnalysisPurpose purpose)
    {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = i;
        }

        if (some >= count)
        {
            return numbers;
        }

        new ChanceSequence(seed, purpose).Shuffle(numbers, some);
        int[] drawn = numbers[..some];
        Array.Sort(drawn);
        return drawn;
    }
}
