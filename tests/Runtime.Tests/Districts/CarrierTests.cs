using Akka.Actor;
using Akka.TestKit.Xunit2;
using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Districts keep their history when what lies between them does its worst.</summary>
public sealed class CarrierTests() : TestKit(HostingSettings.With(2))
{
    private const int Last = 40;

    [Theory]
    [InlineData(2, 1)]
    [InlineData(5, 2)]
    [InlineData(8, 3)]
    public void Parcels_ThroughBytesLateAndShuffled_SameHistory(int districts, int malice)
    {
        var world = new Village((ulong)malice, 30);
        var placement = new Placement(30, districts);
        var conductor = TestActor;
        var all = Enumerable.Range(0, districts).Select(number => Sys.ActorOf(
            Props.Create(() => new District(world, placement, number, conductor))
                .WithDispatcher(HostingSettings.DistrictDispatcher))).ToList();
        List<IActorRef> carriers =
            [.. all.Select((district, number) => Sys.ActorOf(Props.Create(() => new Carrier(world, district, (malice * 100) + number))))];
        foreach (var district in all)
        {
            district.Tell(new DistrictMessage.Open(carriers, null), TestActor);
            district.Tell(new DistrictMessage.Grant(Last), TestActor);
        }

        Runs.AssertEqual(Runs.Reference(new Village((ulong)malice, 30), Last), Gathered(districts));
    }

    private List<TickRecord> Gathered(int districts)
    {
        var gathering = new Gathering(districts, districts, 0);
        var records = new List<TickRecord>();
        while (records.Count <= Last)
            if (gathering.Add(ExpectMsg<DistrictMessage.TickDone>(Runs.Patience)) is { } record)
                records.Add(record);
        return records;
    }
}
