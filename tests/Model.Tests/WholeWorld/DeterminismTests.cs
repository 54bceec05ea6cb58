using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class DeterminismTests
{
    private static readonly CoCreationWorld Any = World("default", 1);

    public static TheoryData<string, int> Worlds => new()
    {
        { "default", 150 }, { "shocks", 150 }, { "linear", 150 }, { "abi", 120 }, { "slots8", 120 }, { "sanction", 150 }, { "restless", 100 }, { "drowsy", 80 }, { "observed", 60 },
    };

    [Theory]
    [MemberData(nameof(Worlds))]
    public void HostileRun_AnyWorld_EqualsTheReferenceRun(string name, int last)
    {
        for (ulong seed = 1; seed <= 2; seed++)
        {
            var reference = new ReferenceRun(World(name, seed));
            var hostile = new HostileRun(World(name, seed), malice: seed);
            for (var tick = 0; tick <= last; tick++)
                AssertSame(reference.Next(), hostile.Next(), $"{name}, seed {seed}");
            Assert.True(hostile.TimesGoneBack > 0);
        }
    }

    [Fact]
    public void ReferenceRun_TwiceTheSameWorld_IsTheSame()
    {
        var (one, other) = (new ReferenceRun(World("shocks", 3)), new ReferenceRun(World("shocks", 3)));
        for (var tick = 0; tick <= 100; tick++)
            AssertSame(one.Next(), other.Next(), "seed 3");
    }

    [Fact]
    public void ReferenceRun_AnotherSeed_DiffersFromTheStart()
    {
        var (one, other) = (new ReferenceRun(World("default", 3)), new ReferenceRun(World("default", 4)));
        for (var tick = 0; tick <= 20; tick++)
            Assert.NotEqual(one.Next().Digest, other.Next().Digest);
    }

    [Fact]
    public void Recorder_AnyWorld_ChangesNothing()
    {
        var (run, recorder) = (new ReferenceRun(World("shocks", 3)), new Recorder(World("shocks", 3)));
        for (var tick = 0; tick <= 60; tick++)
            AssertSame(run.Next(), recorder.Next(), "seed 3");
    }

    private static CoCreationWorld World(string name, ulong seed) => name switch
    {
        "shocks" => new(seed, Given.Set("participants=100", "found=0.04"), events: Given.AllShocks(11)),
        "linear" => new(seed, Given.Set("participants=100", "found=0.04", "trustModel=linear")),
        "abi" => new(seed, Given.Set("participants=100", "found=0.04", "tieCap=8", "trustModel=abi"), events: Given.AllShocks(11)),
        "slots8" => new(seed, Given.Set("participants=100", "slots=8")),
        "sanction" => new(seed, Given.Set(["participants=100", "found=0.04", "sanctioned=3", .. Given.StrictCharter])),
        "drowsy" => new(seed, Given.Set("participants=60", "found=0.06", "idle=0.15"), events: [(40, new Change((Parameter.Idle, 0.03), (Parameter.Renewal, 0)))]),
        "restless" => new(seed, Given.Set(
            "participants=100", "slots=6", "facilitation=1", "leaveMax=0.9", "discovery=0.3", "recruit=1", "outside=0.1", "wait=0", "tieCap=20",
            "obsolescence=0.1", "found=0.1")),
        "observed" => new(seed, Given.Set("participants=60", "found=0.06")) { ObservesNetworks = true },
        _ => new(seed, Given.Set("participants=100")),
    };

    private static void AssertSame(TickRecord one, TickRecord other, string world)
    {
        Assert.True(one.Digest == other.Digest, $"{world}: the digests of tick {one.Tick} differ");
        Assert.Equal(one.Tick, other.Tick);
        Assert.Equal(one.Totals.Sums.ToArray(), other.Totals.Sums.ToArray());
        Assert.Equal(one.Chronicle.Select(Told), other.Chronicle.Select(Told));
    }

    private static string Told(ChronicleEvent entry)
    {
        var writer = new CanonWriter(CanonUse.Keep);
        Any.WriteOccurrence(entry.What, writer);
        return $"{entry.Tick} {entry.Resident} {entry.Sequence} {entry.What.GetType().Name} {Convert.ToHexString(writer.Written)}";
    }
}
