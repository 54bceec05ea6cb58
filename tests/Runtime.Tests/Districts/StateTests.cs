using Akka.Actor;
using Akka.TestKit.Xunit2;
using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A resident's state is reachable from its own actor alone.</summary>
public sealed class StateTests() : TestKit(HostingSettings.With(1))
{
    [Fact]
    public void District_BetweenTicks_HoldsNoResident()
    {
        var world = new Village(5, 30);
        var conductor = TestActor;
        var kept = new Kept(() => new District(world, new Placement(30, 1), 0, conductor));
        var district = Sys.ActorOf(Props.CreateBy(kept).WithDispatcher(HostingSettings.DistrictDispatcher));
        district.Tell(new DistrictMessage.Open([district], null), TestActor);
        for (var tick = 0; tick <= 40; tick++)
        {
            district.Tell(new DistrictMessage.Grant(tick), TestActor);
            ExpectMsg<DistrictMessage.TickDone>(Runs.Patience);
            district.Tell(new DistrictMessage.TakeCensus(), TestActor);
            Assert.True(ExpectMsg<DistrictMessage.Census>(Runs.Patience).Residents > 0);
            Assert.DoesNotContain(Reach.From(kept.Actor), found => found is Resident);
        }
    }

    [Fact]
    public async Task Conductor_BetweenTicks_HoldsNoResident()
    {
        var world = new Village(5, 30);
        var kept = new Kept(() => new Conductor(world, new Placement(30, 3), -1));
        var conductor = Sys.ActorOf(Props.CreateBy(kept));
        var answer = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        conductor.Tell(new ConductorMessage.Open(null), TestActor);
        conductor.Tell(new ConductorMessage.Run(20, _ => { }, answer), TestActor);
        await answer.Task.WaitAsync(Runs.Patience);
        Assert.DoesNotContain(Reach.From(kept.Actor), found => found is Resident);
    }

    [Fact]
    public void From_ResidentWhereverItHides_IsFound()
    {
        var resident = new Player(Ids.P(1));
        Func<ResidentId> closure = () => resident.Id;
        var directory = new Dictionary<int, Player> { [1] = resident };
        object[] hidings = [resident, new[] { resident }, new List<object> { 1, resident }, (1, resident), closure, directory];
        Assert.All(hidings, hiding => Assert.Contains(resident, Reach.From(hiding)));
        Assert.DoesNotContain(resident, Reach.From(new Kept(() => throw new NotSupportedException())));
    }

    /// <summary>Makes an actor and keeps it for a look inside.</summary>
    private sealed class Kept(Func<ActorBase> make) : IIndirectActorProducer
    {
        public ActorBase Actor { get; private set; } = null!;

        public Type ActorType => typeof(ActorBase);

        public ActorBase Produce() => Actor = make();

        public void Release(ActorBase actor)
        {
        }
    }
}
