using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;
using Microsoft.Data.Sqlite;

namespace CoCreation.Sim.Experiments.Tests.Why;

/// <summary>A kept run that is asked why.</summary>
public sealed class InquiryTests : IDisposable
{
    private const ulong Seed = 7;
    private static readonly Scenario Small = new()
    {
        Name = "small",
        Question = new("?", "?"),
        Parameters = Parameters.Default.With(Parameter.Participants, 60).With(Parameter.Found, 0.03),
        Ticks = 60,
        Events = [new ScenarioEvent.Shock(25, ShockKind.Newcomers)],
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("why").FullName;

    private StoreAddress Address => StoreAddress.OfFile(Path.Combine(_folder, "journal.db"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Watch_FromACheckpoint_SeesWhatIsSeenFromTheStart()
    {
        ResidentId network;
        ChronicleEvent[] near;
        await using (var run = await Kept("often", checkpointEvery: 10))
        {
            network = Lasting(run);
            near = await Watch(run, network, 35, 45);
        }

        await using var other = await Kept("once", checkpointEvery: 1000);
        var far = await Watch(other, network, 35, 45);
        Assert.Contains(near, entry => entry.What is TypeRead);
        Assert.Contains(near, entry => entry.What is ActivityChosen);
        Assert.Equal(far, near);
    }

    [Fact]
    public async Task Watch_AnySpan_ChangesNothingThatIsKept()
    {
        await using (var run = await Kept("run", 10))
            await Watch(run, ResidentId.OfParticipant(3), 1, run.LastTick);
        await using var store = await RunStore.OpenAsync(Address, "run");
        Assert.Equal((61, 1, 6), (store.History.Ticks.Count, store.History.Epochs, store.History.Checkpoints.Count));
    }

    [Fact]
    public async Task Watch_NothingToSee_RunsNothing()
    {
        await using var run = await Kept("run", 10);
        Assert.Empty(await Watch(run, ResidentId.OfParticipant(3), 12, 11));
    }

    [Fact]
    public async Task Life_EveryParticipant_TellsWhatTheChronicleTells()
    {
        await using var run = await Kept("run", 10);
        var chronicle = run.Records(0, run.LastTick).SelectMany(record => record.Chronicle).ToArray();
        foreach (var participant in new uint[] { 0, 7, 31, 61 }.Select(ResidentId.OfParticipant))
        {
            var life = await Inquiry.LifeAsync(run, participant);
            var own = chronicle.Where(entry => entry.Resident == participant).Select(entry => entry.What).ToArray();
            Assert.Equal(own.Count(what => what is NetworkFounded), life!.Entries.Count(entry => entry is LifeEntry.Founded));
            Assert.Equal(own.Count(what => what is InvitationAccepted), life.Entries.Count(entry => entry is LifeEntry.Accepted));
            Assert.Equal(own.OfType<MemberLeft>().Select(left => left.Network), Own(life).Where(left => left.Decision is not null).Select(left => left.Network));
            Assert.Equal(own.OfType<MembershipSettled>().Sum(it => it.NetBenefit), Own(life).Sum(left => left.NetBenefit ?? 0), 1e-12);
        }
    }

    [Fact]
    public async Task Life_EveryNetwork_BeginsWithItsFoundingAndEndsAsTheChronicleSays()
    {
        await using var run = await Kept("run", 10);
        var ends = run.Records(0, run.LastTick).SelectMany(record => record.Chronicle).Where(entry => entry.What is NetworkDissolved).ToDictionary(entry => entry.Resident);
        foreach (var network in LifeSpan.Networks(run).Where((_, i) => i % 7 == 0))
        {
            var life = await Inquiry.LifeAsync(run, network);
            Assert.IsType<LifeEntry.Founded>(life!.Entries[0]);
            Assert.Equal(ends.GetValueOrDefault(network)?.Tick, life.Entries.OfType<LifeEntry.Dissolved>().SingleOrDefault()?.Tick);
            Assert.Equal(ends.ContainsKey(network), life.Span.HasEnded);
            Assert.Equal(ends.ContainsKey(network), life.Outlived is null);
        }
    }

    [Fact]
    public async Task Week_OfALeave_CountsTheSameWeeksAsTheWholeLife()
    {
        await using var run = await Kept("run", 10);
        var left = run.Records(40, run.LastTick).SelectMany(record => record.Chronicle).First(entry => entry.What is MemberLeft { Reason: LeaveReason.OwnChoice });
        var life = await Inquiry.LifeAsync(run, left.Resident);
        var week = await Inquiry.WeekAsync(run, left.Resident, left.Tick);
        Assert.Equal(Own(life!).Where(entry => entry.Tick == left.Tick).Select(entry => entry with { NetBenefit = null }), week!.Entries.OfType<LifeEntry.Left>());
        Assert.Contains(week.Decisions, seen => seen.Decision is LeaveWeighed { Reason: LeaveReason.OwnChoice });
    }

    [Fact]
    public async Task Week_OfAMember_ShowsItsMembershipsAndDecisions()
    {
        await using var run = await Kept("run", 10);
        var joined = run.Records(20, 50).SelectMany(record => record.Chronicle).First(entry => entry.What is Joined);
        var week = await Inquiry.WeekAsync(run, joined.Resident, joined.Tick);
        var membership = Assert.Single(week!.Memberships, lasting => lasting.Network == ((Joined)joined.What).Network);
        Assert.Equal((joined.Tick - 2, false), (membership.Since, membership.IsPending));
        Assert.Contains(week.Decisions, seen => seen.Decision is ActivityChosen chosen && chosen.Network == membership.Network);
        var before = await Inquiry.WeekAsync(run, joined.Resident, joined.Tick - 1);
        Assert.True(Assert.Single(before!.Memberships, lasting => lasting.Network == membership.Network).IsPending);
    }

    [Fact]
    public async Task Life_NobodyOfThatName_IsNull()
    {
        await using var run = await Kept("run", 10);
        var arrived = LifeSpan.Participants(run);
        Assert.True(arrived > 60);
        Assert.Equal(new LifeSpan(25, 60, false), LifeSpan.Of(run, ResidentId.OfParticipant((uint)arrived - 1)));
        Assert.Null(await Inquiry.LifeAsync(run, ResidentId.OfParticipant((uint)arrived)));
        Assert.Null(await Inquiry.LifeAsync(run, ResidentId.OfNetwork(3, 59)));
        Assert.Null(await Inquiry.WeekAsync(run, ResidentId.OfParticipant(60), 24));
    }

    private static IEnumerable<LifeEntry.Left> Own(LifeLine life) => life.Entries.OfType<LifeEntry.Left>();

    /// <summary>A network that lives in weeks 30 to 50.</summary>
    private static ResidentId Lasting(KeptRun run) => LifeSpan.Networks(run).First(network => LifeSpan.Of(run, network) is { First: < 30, Last: > 50 });

    private static async Task<ChronicleEvent[]> Watch(KeptRun run, ResidentId resident, int first, int last)
    {
        List<ChronicleEvent> seen = [];
        await run.WatchAsync(new Lens(resident), first, last, record => seen.AddRange(record.Chronicle.Where(entry => entry.What is Decision)));
        return [.. seen];
    }

    private async Task<KeptRun> Kept(string name, int checkpointEvery)
    {
        RunKeeping keeping = new(Address, name, new RunFacts
        {
            Scenario = ScenarioText.Of(Small), ScenarioHash = Small.Hash, Seed = Seed, CheckpointEvery = checkpointEvery,
        });
        await ScenarioRun.ExecuteAsync(Small, Seed, new RunSettings { Keeping = keeping }, default);
        return (await KeptRun.OpenAsync(Address, name, "here"))!;
    }
}
