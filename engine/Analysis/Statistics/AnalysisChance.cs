using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>What an analysis draws for. The number of a purpose never changes, and none is a purpose of the model.</summary>
internal enum AnalysisPurpose : byte
{
    Resample = 200, Stratum, Within, DigitalShift, MorrisStart, MorrisOrder, MorrisDirection,
    RingRewiring, Attachment, TiesByChance, TiesByNumber, BlockTies, SearchSource, LouvainOrder,
}

/// <summary>The keyed chance of an analysis: a draw is a function of (seed, purpose, stream, index).</summary>
internal readonly struct AnalysisChance(ulong seed, AnalysisPurpose purpose)
{
    // The kernel's chance has so many indices in one stream.
    internal const int MostIndices = 1 << 24;

    /// <summary>Uniform in (0, 1).</summary>
    internal double Uniform(int stream, int index) => Of(stream).Uniform((byte)purpose, index);

    /// <summary>A whole number from 0 to count - 1, each equally likely.</summary>
    internal int Below(int stream, int index, int count) => Of(stream).Below((byte)purpose, index, count);

    /// <summary>Fills with whole numbers from 0 to count - 1: one resample with replacement.</summary>
    internal void Fill(int stream, Span<int> draws, int count) => Of(stream).Fill((byte)purpose, 0, draws, count);

    /// <summary>The numbers from 0 to count - 1 in a random order (Fisher and Yates 1938).</summary>
    internal int[] Permutation(int stream, int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int other = Below(stream, i, i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }

    private Chance Of(int stream) => new(seed, (uint)stream, ResidentId.OfParticipant(0));
}
