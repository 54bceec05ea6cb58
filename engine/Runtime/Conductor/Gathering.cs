using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>Puts together what is said about each tick, from the first one on. Those who speak are at most one tick apart.</summary>
/// <param name="districts">How many districts there are in all.</param>
/// <param name="speakers">How many speak of each tick: districts, or nodes for all of theirs.</param>
/// <param name="first">The first tick.</param>
internal sealed class Gathering(int districts, int speakers, int first)
{
    private readonly Queue<Sum> _open = new();
    private int _next = first;

    /// <summary>Adds what one district says; returns the record of a tick when all have spoken.</summary>
    public TickRecord? Add(DistrictMessage.TickDone report)
    {
        Sum sum = SumOf(report.Tick, report.Totals);
        sum.Parts[report.District] = report.Digest;
        sum.Digest += report.Digest;
        sum.Chronicle.AddRange(report.Chronicle);
        return Close(sum);
    }

    /// <summary>Adds what one node says of its districts; returns the record of a tick when all have spoken.</summary>
    public TickRecord? Add(TickRecord report)
    {
        Sum sum = SumOf(report.Tick, report.Totals);
        for (int district = 0; district < districts; district++)
        {
            sum.Parts[district] += report.DigestParts[district];
        }

        sum.Digest += report.Digest;
        sum.Chronicle.AddRange(report.Chronicle);
        return Close(sum);
    }

    private Sum SumOf(int tick, Totals totals)
    {
        while (tick >= _next + _open.Count)
        {
            _open.Enqueue(new Sum(totals.Sums.Length, districts));
        }

        Sum sum = _open.ElementAt(tick - _next);
        sum.Totals.Add(totals);
        return sum;
    }

    private TickRecord? Close(Sum sum)
    {
        if (++sum.Reports < speakers)
        {
            return null;
        }

        _open.Dequeue();
        sum.Chronicle.Sort(ChronicleEvent.Compare);
        return new TickRecord(_next++, sum.Digest, sum.Totals, sum.Chronicle) { DigestParts = sum.Parts };
    }

    private sealed class Sum(int totals, int districts)
    {
        public int Reports { get; set; }

        public ulong Digest { get; set; }

        public ulong[] Parts { get; } = new ulong[districts];

        public Totals Totals { get; } = new(totals);

        public List<ChronicleEvent> Chronicle { get; } = [];
    }
}
