using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>Puts together what the districts say about each tick, from the first one on. Districts are at most one tick apart.</summary>
internal sealed class Gathering(int districts, int first)
{
    private readonly Queue<Sum> _open = new();
    private int _next = first;

    /// <summary>Adds what one district says; returns the record of a tick when all have spoken.</summary>
    public TickRecord? Add(DistrictMessage.TickDone report)
    {
        while (report.Tick >= _next + _open.Count)
        {
            _open.Enqueue(new Sum(report.Totals.Sums.Length, districts));
        }

        Sum sum = _open.ElementAt(report.Tick - _next);
        sum.Parts[report.District] = report.Digest;
        sum.Digest += report.Digest;
        sum.Totals.Add(report.Totals);
        sum.Chronicle.AddRange(report.Chronicle);
        if (++sum.Reports < districts)
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
