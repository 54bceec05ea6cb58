using Akka.Actor;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Parcels are waited for, counted, and used again.</summary>
public sealed class NeighboursTests
{
    private const int Districts = 3;
    private static readonly IActorRef[] Nobodies = [ActorRefs.Nobody, ActorRefs.Nobody, ActorRefs.Nobody];

    [Fact]
    public void AreAllIn_BeforeMeeting_IsFalse() => Assert.False(new Neighbours(Districts, 0).AreAllIn(-1));

    [Fact]
    public void AreAllIn_BeforeTheFirstTick_IsTrueOnceMet() => Assert.True(Met(0).AreAllIn(-1));

    [Fact]
    public void AreAllIn_OneMissing_IsFalse()
    {
        var neighbours = Met(0);
        neighbours.Receive(Empty(4, from: 2));
        neighbours.Receive(Empty(4, from: 0));
        Assert.False(neighbours.AreAllIn(4));

        neighbours.Receive(Empty(4, from: 1));
        Assert.True(neighbours.AreAllIn(4));
    }

    [Fact]
    public void TakeIn_ParcelsOfTwoTicksMixed_GivesThoseOfTheTickInOrderOfDistricts()
    {
        var neighbours = Met(0);
        foreach (var (tick, from) in new[] { (4, 2), (5, 2), (4, 0), (5, 1), (4, 1) })
            neighbours.Receive(Empty(tick, from));

        Assert.Equal([(4, 0), (4, 1), (4, 2)], neighbours.TakeIn(4).ToArray().Select(parcel => (parcel.Tick, parcel.From)));
        Assert.False(neighbours.AreAllIn(5));
        neighbours.Receive(Empty(5, from: 0));
        Assert.True(neighbours.AreAllIn(5));
    }

    [Fact]
    public void Receive_TwoOfOneDistrictForOneTick_Fails()
    {
        var neighbours = Met(0);
        neighbours.Receive(Empty(4, from: 2));
        var failure = Assert.Throws<InvalidOperationException>(() => neighbours.Receive(Empty(4, from: 2)));
        Assert.Equal("two parcels of district 2 for one tick", failure.Message);
    }

    [Fact]
    public void NewParcels_AfterWarmUp_AreOldOnesEmptied()
    {
        var all = Enumerable.Range(0, Districts).Select(Met).ToArray();
        var known = new HashSet<Parcel>(ReferenceEqualityComparer.Instance);
        for (var tick = 0; tick < 50; tick++)
        {
            foreach (var (from, parcels) in all.Select((neighbours, i) => (i, Exchange(neighbours, tick))).ToList())
            {
                Assert.All(parcels, parcel => Assert.Equal((tick, from, 0), (parcel.Tick, parcel.From, parcel.Count)));
                known.UnionWith(parcels);
                for (var to = 0; to < Districts; to++)
                {
                    parcels[to].Add(Ids.Letter(Ids.P(0), 0, Ids.P(1)));
                    all[to].Receive(parcels[to]);
                }
            }
        }

        Assert.InRange(known.Count, Districts * Districts, 2 * Districts * Districts);
    }

    private static Parcel[] Exchange(Neighbours neighbours, int tick)
    {
        var outgoing = neighbours.NewParcels(tick).ToArray();
        neighbours.TakeIn(tick - 1);
        neighbours.Recycle();
        return outgoing;
    }

    private static Neighbours Met(int own)
    {
        var neighbours = new Neighbours(Districts, own);
        neighbours.Meet(Nobodies);
        return neighbours;
    }

    private static Parcel Empty(int tick, int from) => new Parcel().Address(tick, from, 0);
}
