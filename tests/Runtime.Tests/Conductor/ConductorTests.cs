using Akka.Actor;
using Akka.TestKit.Xunit2;
using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>The conductor grants a few ticks ahead, tells ticks in order, and ends the run when a district fails.</summary>
public sealed class ConductorTests() : TestKit(HostingSettings.With(2))
{
    private const int Ahead = 4;

    [Fact]
    public async Task Run_SlowToldOutside_DistrictsAreAFewTicksAheadAtMost()
    {
        var latest = 0;
        var conductor = NewConductor(new Stage(8, (_, step) => InterlockedMax(ref latest, step.Tick)), 2);
        var ahead = new List<int>();
        await Run(conductor, 40, record =>
        {
            if (record.Tick is > 0 and <= 40 - Ahead)
                Assert.True(
                    SpinWait.SpinUntil(() => Volatile.Read(ref latest) >= record.Tick + Ahead, Runs.Patience),
                    "districts wait for nothing");
            ahead.Add(Volatile.Read(ref latest) - record.Tick);
        });
        Assert.All(ahead, ticks => Assert.InRange(ticks, 0, Ahead));
    }

    [Fact]
    public async Task Run_ManyDistricts_TicksAreToldInOrderOnce()
    {
        var conductor = NewConductor(new Stage(30), 10);
        var told = new List<int>();
        Assert.Equal(50, await Run(conductor, 50, record => told.Add(record.Tick)));
        Assert.Equal(Enumerable.Range(0, 51), told);
    }

    [Fact]
    public async Task Run_DistrictFails_TheRunFailsAndSaysWhy()
    {
        var conductor = NewConductor(new Stage(4), 2);
        await Run(conductor, 3, _ => { });
        var district = await Sys.ActorSelection(conductor.Path / "district-1").ResolveOne(Runs.Patience);
        district.Tell(new Parcel().Address(4, 0, 0), TestActor);
        district.Tell(new Parcel().Address(4, 0, 0), TestActor);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Run(conductor, 100, _ => { }));
        Assert.Equal("a district failed near tick 4 of the run with seed 7: two parcels of district 0 for one tick", failure.Message);
    }

    [Fact]
    public async Task Run_ResidentsActorIsGone_TheRunFails()
    {
        var conductor = NewConductor(new Stage(4), 1);
        await Run(conductor, 3, _ => { });
        await StopAResident(conductor);

        var failure = await Assert.ThrowsAsync<ResidentFailedException>(() => Run(conductor, 10, _ => { }));
        Assert.Equal((4, 7UL), (failure.Tick, failure.Seed));
        Assert.Contains("did not take its step", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>Only its district should talk to a resident; this shows what happens when somebody else does.</summary>
    private async Task StopAResident(IActorRef conductor)
    {
        Sys.ActorSelection(conductor.Path / "district-0" / "*").Tell(new Identify(1), TestActor);
        var resident = ExpectMsg<ActorIdentity>(Runs.Patience).Subject;
        await WatchAsync(resident);
        resident.Tell(PoisonPill.Instance, TestActor);
        await FishForMessageAsync(message => message is Terminated, Runs.Patience);
    }

    private IActorRef NewConductor(World world, int districts)
    {
        var placement = new Placement(world.ArrivalsAt(0).Count, districts);
        var conductor = Sys.ActorOf(Props.Create(() => new Conductor(world, placement, -1)));
        conductor.Tell(new ConductorMessage.Open(null), TestActor);
        return conductor;
    }

    private Task<int> Run(IActorRef conductor, int ticks, Action<TickRecord> onTick)
    {
        var answer = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        conductor.Tell(new ConductorMessage.Run(ticks, onTick, answer), TestActor);
        return answer.Task.WaitAsync(Runs.Patience);
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = Volatile.Read(ref most); now > seen; seen = Volatile.Read(ref most))
            Interlocked.CompareExchange(ref most, now, seen);
    }
}
