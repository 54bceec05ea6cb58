using Akka.Actor;
using Akka.Configuration;
using Akka.TestKit.Xunit2;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Districts run on their own threads: as many as asked for, not the pool's.</summary>
public sealed class DistrictDispatcherTests() : TestKit(Settings)
{
    private static readonly Config Settings =
        ConfigurationFactory.ParseString($"{HostingSettings.DistrictDispatcher}.shutdown-timeout = 1 ms")
            .WithFallback(HostingSettings.With(2));

    [Fact]
    public void Tell_District_IsReceivedOnAThreadOfItsOwn()
    {
        var thread = ThreadOf(NewActor());
        Assert.False(thread.IsThreadPoolThread);
        Assert.True(thread.IsBackground);
        Assert.Equal("district", thread.Name);
    }

    [Fact]
    public void Tell_TwoDistrictsOnTwoThreads_RunAtTheSameTime()
    {
        var actors = new[] { NewActor(), NewActor() };
        for (var round = 0; round < 50; round++)
            AssertMeet(actors);
    }

    /// <summary>Two districts get work while the one thread so far is asleep: the second must not wait for the first.</summary>
    [Fact]
    public void Tell_TwoDistrictsWhileOneThreadSleeps_SecondThreadStarts()
    {
        for (var round = 0; round < 5; round++)
        {
            using var system = ActorSystem.Create("fresh", Settings);
            var district = Doer.On(HostingSettings.DistrictDispatcher);
            var actors = new[] { system.ActorOf(district), system.ActorOf(district) };
            Assert.All(actors, actor => ThreadOf(actor));
            AssertMeet(actors);
        }
    }

    [Fact]
    public void Tell_ManyDistricts_NeverMoreAtATimeThanThreads()
    {
        var (running, most, done) = (0, 0, 0);
        var work = new Func<object?>(() =>
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            Thread.SpinWait(200);
            Interlocked.Decrement(ref running);
            return Interlocked.Increment(ref done) == 8 * 200 ? "done" : null;
        });
        var actors = Enumerable.Range(0, 8).Select(_ => NewActor()).ToList();
        for (var i = 0; i < 200; i++)
            actors.ForEach(actor => actor.Tell(work, TestActor));

        ExpectMsg("done", Runs.Patience);
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public void Tell_ThousandsOfMessages_NoneIsLost()
    {
        var received = 0;
        var actor = NewActor();
        for (var i = 0; i < 20_000; i++)
            actor.Tell(new Func<object?>(() => ++received == 20_000 ? received : null), TestActor);
        ExpectMsg(20_000, Runs.Patience);
    }

    [Fact]
    public void ActorOf_AfterShutdown_RunsOnANewThread()
    {
        for (var round = 0; round < 3; round++)
        {
            var actor = NewActor();
            var thread = ThreadOf(actor);
            Sys.Stop(actor);
            Assert.True(thread.Join(Runs.Patience), "the thread of a dispatcher without actors goes on");
        }
    }

    private IActorRef NewActor() => Sys.ActorOf(Doer.On(HostingSettings.DistrictDispatcher));

    private void AssertMeet(IActorRef[] actors)
    {
        using var meeting = new Barrier(2);
        var meet = new Func<object?>(() => meeting.SignalAndWait(Runs.Patience));
        foreach (var actor in actors)
            actor.Tell(meet, TestActor);
        Assert.True(ExpectMsg<bool>(Runs.Patience));
        Assert.True(ExpectMsg<bool>(Runs.Patience));
    }

    private Thread ThreadOf(IActorRef actor)
    {
        actor.Tell(new Func<object?>(() => Thread.CurrentThread), TestActor);
        return ExpectMsg<Thread>(Runs.Patience);
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = Volatile.Read(ref most); now > seen; seen = Volatile.Read(ref most))
            Interlocked.CompareExchange(ref most, now, seen);
    }
}
