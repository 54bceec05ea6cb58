using System.Diagnostics;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Sites on a square, each with a culture drawn at random.</summary>
/// <param name="seed">The seed.</param>
/// <param name="side">Sites along each side.</param>
/// <param name="features">Features of a culture.</param>
/// <param name="traits">Traits that a feature can have.</param>
internal sealed class CultureWorld(ulong seed, int side, int features, int traits) : ClosedWorld(seed, side * side, "open ties", "events")
{
    public const int OpenTies = 0;
    public const int Events = 1;

    public int Features => features;

    public int Traits => traits;

    public Square Square { get; } = new(side);

    public override ReadOnlySpan<uint> AcquaintancesOf(uint participant) => Square.NeighboursOf(participant);

    public override Resident Create(ResidentId id) =>
        new CultureSite(id, this, CultureAtStart(id.Participant), [.. Neighbours(id).Select(CultureAtStart)]);

    /// <summary>The turn as it is at the start: nothing has happened, and neighbours agree as far as their cultures were drawn alike.</summary>
    public Turn FirstTurn()
    {
        Culture[] cultures = [.. Enumerable.Range(0, Participants).Select(site => CultureAtStart((uint)site))];
        byte[] agreement = new byte[Square.TieCount];
        foreach ((uint one, uint other, int tie) in Square.Ties())
        {
            agreement[tie] = (byte)cultures[one].SharedWith(cultures[other]);
        }

        return new Turn(0, [.. agreement]);
    }

    public override Resident ReadResident(ResidentId id, CanonReader reader)
    {
        Culture own = Culture.Read(reader, features);
        Culture[] neighbours = [.. Neighbours(id).Select(_ => Culture.Read(reader, features))];
        return new CultureSite(id, this, own, neighbours, (Turn?)reader.ReadEnclosure());
    }

    public override Enclosure ReadEnclosure(byte kind, CanonReader reader) => kind switch
    {
        Culture.KindOfCulture => Culture.Read(reader, features),
        Turn.KindOfTurn => Turn.Read(reader, Square.TieCount),
        _ => throw new UnreachableException(),
    };

    private uint[] Neighbours(ResidentId id) => Square.NeighboursOf(id.Participant).ToArray();

    private Culture CultureAtStart(uint site)
    {
        Chance chance = new(Seed, 0, ResidentId.OfParticipant(site));
        return new Culture([.. Enumerable.Range(0, features).Select(feature => (byte)chance.Below((byte)CulturePurpose.Start, feature, traits))]);
    }
}

/// <summary>What chance is drawn for.</summary>
internal enum CulturePurpose : byte
{
    /// <summary>A trait at the start; index: feature.</summary>
    Start,

    /// <summary>Which site is next, shared by all; index: events before it in the tick.</summary>
    Site,

    /// <summary>Which of its neighbours, shared by all; index: as for the site.</summary>
    Neighbour,

    /// <summary>Whether the site takes something over, shared by all; index: as for the site.</summary>
    Agreement,

    /// <summary>What it takes over.</summary>
    Feature,
}
