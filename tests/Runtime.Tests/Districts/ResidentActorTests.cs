using Akka.Actor;
using Akka.TestKit.Xunit2;
using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>An actor houses one resident after another, and says nothing of one that has moved out.</summary>
public sealed class ResidentActorTests() : TestKit(HostingSettings.With(1))
{
    [Fact]
    public void MoveOut_ThenMoveIn_HousesTheNextResident()
    {
        var actor = Sys.ActorOf(Props.Create(() => new ResidentActor(new Player(Ids.P(1)))).WithDispatcher(HostingSettings.ResidentDispatcher));
        AssertSees(actor, Ids.P(1));
        actor.Tell(MoveOut.Message, TestActor);
        AssertSees(actor, null);
        actor.Tell(new MoveIn(new Player(Ids.P(2))), TestActor);
        AssertSees(actor, Ids.P(2));
    }

    [Fact]
    public void MoveIn_WhereSomebodyLives_IsNotHandled()
    {
        var actor = Sys.ActorOf(Props.Create(() => new ResidentActor(new Player(Ids.P(1)))).WithDispatcher(HostingSettings.ResidentDispatcher));
        AssertSees(actor, Ids.P(1));
        actor.Tell(new MoveIn(new Player(Ids.P(2))), TestActor);
        AssertSees(actor, Ids.P(1));
    }

    /// <summary>An actor outside a district starts on another thread: until then it answers later.</summary>
    private void AssertSees(IActorRef actor, ResidentId? expected) => AwaitAssert(
        () =>
        {
            var glance = new Glance(resident => resident.Id);
            actor.Tell(glance, TestActor);
            Assert.Equal((object?)expected, glance.Seen);
        },
        Runs.Patience);
}
