using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>What is neither made nor lost, at every tick.</summary>
public sealed class ConservationTests
{
    private const int Last = 130;
    private const int Years = 1040;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Dividends_EveryTick_AddUpToTheOutput(ulong seed)
    {
        var all = 0.0;
        ForEveryTick(World(seed), (recorder, record, _) =>
        {
            var (output, dividends) = (record.Totals.AmountOf((int)Total.Output), record.Totals.AmountOf((int)Total.Dividends));
            Assert.InRange(Math.Abs(output - dividends), 0, 1e-9 * output);
            foreach (var bulletin in recorder.Of(LetterKind.Bulletin).Select(letter => (Bulletin)letter.Enclosure!).Distinct())
            {
                Assert.InRange(Math.Abs(bulletin.Output - bulletin.Dividends.Sum()), 0, 1e-9 * bulletin.Output);
                Assert.All(bulletin.Dividends, dividend => Assert.True(dividend >= 0));
            }

            all += output;
        });

        Assert.True(all > 100);
    }

    /// <summary>Who gave notes it at once, who receives a tick later: the difference is what was posted in the last tick.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Ledgers_OfEveryPair_AddUpToTheSharesInFlight(ulong seed)
    {
        var (most, shares) = (0.0, 0);
        ForEveryTick(World(seed), (recorder, _, _) =>
        {
            var open = new Dictionary<(uint, uint), double>();
            foreach (var (one, tie) in recorder.Participants.SelectMany(one => one.Ties(), (one, tie) => (one, tie)))
                Add(open, one.Id.Participant, tie.Other, tie.Ledger);
            foreach (var share in recorder.Of(LetterKind.Share))
            {
                Add(open, share.Sender.Participant, share.Recipient.Participant, -share.Amount);
                shares++;
            }

            Assert.All(open.Values, rest => Assert.InRange(rest, -1e-9, 1e-9));
            most = Math.Max(most, recorder.Participants.Max(one => one.Ties().Max(tie => tie.Ledger)));
        });

        Assert.True(most > 2 && shares > 500);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Members_EveryTick_AreThoseBeforeAndJoinedLessLeft(ulong seed)
    {
        var before = 0L;
        ForEveryTick(World(seed), (recorder, record, _) =>
        {
            long Of(Total total) => record.Totals.CountOf((int)total);
            Assert.Equal(before + Of(Total.Joined) - Of(Total.Left), Of(Total.Members));
            before = Of(Total.Members);
        });

        Assert.True(before > 20);
    }

    /// <summary>
    /// Little's law: what is in an open system is the rate at which it comes times how long it stays. Rate and number are totals, stays are what the
    /// chronicle tells; a network reads a tick later that somebody left.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Members_OverTheYears_AreJoinRateTimesMeanStay(ulong seed)
    {
        var run = new ReferenceRun(World(seed));
        TickRecord[] records = [.. Enumerable.Range(0, Years).Select(_ => run.Next())];
        double Mean(Total total) => records.Average(record => record.Totals.CountOf((int)total));
        var (open, stays) = (new Dictionary<(ResidentId Member, ResidentId Network), int>(), new List<int>());
        void End((ResidentId, ResidentId) one, int tick)
        {
            if (open.Remove(one, out var since))
                stays.Add(tick - since);
        }

        foreach (var entry in records.SelectMany(record => record.Chronicle))
        {
            if (entry.What is Joined joined)
                open.Add((entry.Resident, joined.Network), entry.Tick);
            else if (entry.What is MemberLeft left)
                End((entry.Resident, left.Network), entry.Tick + 1);
            else if (entry.What is NetworkDissolved)
                open.Keys.Where(one => one.Network == entry.Resident).ToList().ForEach(one => End(one, entry.Tick));
        }

        Assert.True(stays.Count > 500);
        stays.AddRange(open.Values.Select(since => Years - since));
        Assert.InRange(Mean(Total.Joined) * stays.Average() / Mean(Total.Members), 0.98, 1.02);
    }

    [Fact]
    public void Totals_EveryTick_AreWhatTheResidentsShow() => ForEveryTick(World(1), (recorder, record, networksBefore) =>
    {
        long Of(Total total) => record.Totals.CountOf((int)total);
        Network[] older = [.. recorder.Networks.Where(network => network.Id.Born <= record.Tick)];

        Assert.Equal(older.Sum(network => network.Members.Count()), Of(Total.Members));
        foreach (var type in Enum.GetValues<NetworkType>())
            Assert.Equal(older.Count(network => network.Type == type), Of(Total.Competition + (int)type));
        Assert.Equal(networksBefore + Of(Total.Founded) - Of(Total.Dissolved), recorder.Networks.Count());
        Assert.Equal(record.Tick == 0 ? 0 : recorder.Participants.Count(), Of(Total.Participants));
        Assert.Equal(recorder.Of(LetterKind.Bulletin).Sum(letter => ((Bulletin)letter.Enclosure!).Workers > 0 ? 1 : 0) > 0, Of(Total.Work) > 0);
        Assert.True(Of(Total.Talk) + Of(Total.Work) <= Of(Total.Acts));
    });

    private static void ForEveryTick(CoCreationWorld world, Action<Recorder, TickRecord, int> check)
    {
        var recorder = new Recorder(world);
        var networks = 0;
        for (var tick = 0; tick <= Last; tick++)
        {
            var record = recorder.Next();
            check(recorder, record, networks);
            networks = recorder.Networks.Count();
        }
    }

    /// <summary>Nobody forgets anybody.</summary>
    private static CoCreationWorld World(ulong seed) =>
        new(seed, Given.Set("participants=80", "found=0.06", "tieCap=1000", "slots=3"), events: [(60, new Strike(ShockKind.Newcomers)), (90, new Strike(ShockKind.ThirdLeaves))]);

    private static void Add(Dictionary<(uint, uint), double> open, uint one, uint other, double amount)
    {
        var pair = (Math.Min(one, other), Math.Max(one, other));
        open[pair] = open.GetValueOrDefault(pair) + amount;
    }
}
