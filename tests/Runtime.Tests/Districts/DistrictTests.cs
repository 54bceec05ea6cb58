using Akka.Actor;
using Akka.Configuration;
using Akka.TestKit;
using Akka.TestKit.Xunit2;
using CoCreation.Sim.Kernel;
using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>District 0 of three, with a probe in place of each other district and of the conductor.</summary>
public sealed class DistrictTests : TestKit
{
    private readonly TestProbe _conductor;
    private readonly TestProbe _one;
    private readonly TestProbe _two;
    private readonly IActorRef _district;
    private readonly Dictionary<int, Letter[]> _read = [];

    public DistrictTests()
        : base(ConfigurationFactory.ParseString("akka.actor.guardian-supervisor-strategy = \"Akka.Actor.StoppingSupervisorStrategy\"")
            .WithFallback(HostingSettings.With(1)))
    {
        (_conductor, _one, _two) = (CreateTestProbe(), CreateTestProbe(), CreateTestProbe());
        var world = new Stage(3, (player, step) =>
        {
            _read[step.Tick] = step.Mail.ToArray();
            step.Post(Letter(player.Id, 0, P((uint)(step.Tick % 3))));
        });
        var conductor = _conductor.Ref;
        _district = Sys.ActorOf(
            Props.Create(() => new District(world, new Placement(3, 3), 0, conductor)).WithDispatcher(HostingSettings.DistrictDispatcher));
    }

    [Fact]
    public void Grant_BeforeOpen_NothingHappens()
    {
        Tell(new DistrictMessage.Grant(3));
        AssertNothingDone();
    }

    [Fact]
    public void Open_NotGranted_NothingHappens()
    {
        Open();
        AssertNothingDone();
    }

    [Fact]
    public void Grant_FirstTick_NeedsNoParcels()
    {
        Open();
        Tell(new DistrictMessage.Grant(5));
        AssertDone(0);
        AssertNothingDone();
    }

    [Fact]
    public void Parcel_LastOfTheTickBefore_StartsTheTick()
    {
        OpenAndGrant(5);
        Parcel(tick: 0, from: 2);
        AssertNothingDone();
        Parcel(tick: 0, from: 1);
        AssertDone(1);
        AssertNothingDone();
    }

    [Fact]
    public void Parcel_OfTheNextTickFirst_IsKept()
    {
        OpenAndGrant(5);
        Parcel(tick: 0, from: 2);
        Parcel(tick: 1, from: 2);
        Parcel(tick: 0, from: 1);
        AssertDone(1);
        AssertNothingDone();
        Parcel(tick: 1, from: 1);
        AssertDone(2);
    }

    [Fact]
    public void Grant_ParcelsWereInBefore_StartsTheTick()
    {
        OpenAndGrant(0);
        Parcel(tick: 0, from: 1);
        Parcel(tick: 0, from: 2);
        AssertNothingDone();
        Tell(new DistrictMessage.Grant(1));
        AssertDone(1);
    }

    [Fact]
    public void Grant_ManyTicks_EveryNeighbourGetsOneParcelATick()
    {
        OpenAndGrant(2);
        for (var tick = 0; tick < 2; tick++)
        {
            Parcel(tick, from: 1);
            Parcel(tick, from: 2);
            AssertDone(tick + 1);
        }

        Assert.Equal([(0, 0, 0), (1, 0, 1), (2, 0, 0)], Received(_one));
        Assert.Equal([(0, 0, 0), (1, 0, 0), (2, 0, 1)], Received(_two));
    }

    [Fact]
    public void Parcel_WithLetters_IsReadInTheNextTickSortedWhateverCameFirst()
    {
        OpenAndGrant(1);
        Letter[] letters = [Letter(P(1), 0, P(0)), Letter(P(1), 1, P(0)), Letter(P(2), 0, P(0))];
        Parcel(tick: 0, from: 2, letters[2]);
        Parcel(tick: 0, from: 1, letters[1], letters[0]);
        AssertDone(1);
        Assert.Equal(letters, _read[1]);
    }

    [Fact]
    public void Parcel_SecondOfADistrictForATick_StopsTheDistrict()
    {
        OpenAndGrant(5);
        Watch(_district);
        Parcel(tick: 0, from: 1);
        Parcel(tick: 0, from: 1);
        ExpectTerminated(_district, Runs.Patience);
    }

    private void Open() => Tell(new DistrictMessage.Open([_district, _one, _two], null));

    private void OpenAndGrant(int tick)
    {
        Open();
        Tell(new DistrictMessage.Grant(tick));
        AssertDone(0);
    }

    private void Parcel(int tick, int from, params Letter[] letters)
    {
        var parcel = new Parcel().Address(tick, from, 0);
        Assert.All(letters, letter => parcel.Add(letter));
        _district.Tell(parcel, from == 1 ? _one : _two);
    }

    private void Tell(object message) => _district.Tell(message, _conductor);

    private void AssertDone(int tick) => Assert.Equal(tick, _conductor.ExpectMsg<DistrictMessage.TickDone>(Runs.Patience).Tick);

    /// <summary>The district answers in the order in which it did things: had it done a tick, that would come first.</summary>
    private void AssertNothingDone()
    {
        Tell(new DistrictMessage.TakeCensus());
        _conductor.ExpectMsg<DistrictMessage.Census>(Runs.Patience);
    }

    private static List<(int Tick, int From, int Letters)> Received(TestProbe probe) =>
    [
        .. Enumerable.Range(0, 3).Select(_ => probe.ExpectMsg<Parcel>(Runs.Patience)).Select(parcel => (parcel.Tick, parcel.From, parcel.Count)),
    ];
}
