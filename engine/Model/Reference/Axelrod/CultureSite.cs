using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// A site with a culture, which also knows those of its neighbours: whoever changes tells them. When it is its turn it takes something over
/// from a neighbour and passes the turn on. It sleeps until mail comes.
/// </summary>
internal sealed class CultureSite(ResidentId id, CultureWorld world, Culture culture, Culture[] neighbours, Turn? turn = null) : Resident(id)
{
    private const byte News = 0;
    private const byte YourTurn = 1;
    private Turn? _turn = turn;

    public Culture Culture { get; private set; } = culture;

    /// <summary>In [0, 1): a number for each culture there can be.</summary>
    public double CultureAsNumber => Culture.AsNumber(world.Traits);

    public override void TakeStep(Step step)
    {
        int from = Read(step.Mail);
        if (step.Tick == 1 && Id.Participant == 0)
        {
            _turn = world.FirstTurn();
        }

        if (from >= 0)
        {
            TakeOver(from, step);
        }

        if (_turn is not null)
        {
            PassOn(step);
        }

        if (_turn is null)
        {
            step.SleepUntil(int.MaxValue);
        }
    }

    public override void Write(CanonWriter writer)
    {
        Culture.Write(writer);
        foreach (Culture neighbour in neighbours)
        {
            neighbour.Write(writer);
        }

        writer.Write(_turn);
    }

    /// <summary>Takes in what neighbours have become, and the turn if it comes: then from which neighbour to take over, else -1.</summary>
    private int Read(ReadOnlySpan<Letter> mail)
    {
        int from = -1;
        foreach (ref readonly Letter letter in mail)
        {
            if (letter.Kind == YourTurn)
            {
                (_turn, from) = ((Turn)letter.Enclosure!, letter.Number);
            }
            else
            {
                neighbours[world.Square.NeighboursOf(Id.Participant).IndexOf(letter.Sender.Participant)] = (Culture)letter.Enclosure!;
            }
        }

        return from;
    }

    private void TakeOver(int from, Step step)
    {
        int differing = world.Features - Culture.SharedWith(neighbours[from]);
        Culture = Culture.TakingOver(step.Chance.Below((byte)CulturePurpose.Feature, 0, differing), neighbours[from]);
        step.PostBulletin(new Letter { Kind = News, Enclosure = Culture }, world.Square.IdsAround(Id.Participant));
        List<(int Tie, int Agreement)> changed = [];
        ReadOnlySpan<uint> around = world.Square.NeighboursOf(Id.Participant);
        for (int i = 0; i < around.Length; i++)
        {
            changed.Add((world.Square.TieOf(Id.Participant, around[i]), Culture.SharedWith(neighbours[i])));
        }

        _turn = _turn!.With(0, changed);
    }

    /// <summary>Counts, and passes the turn on to whoever changes next; keeps it, awake, when nobody can.</summary>
    private void PassOn(Step step)
    {
        int open = _turn!.OpenTies(world.Features);
        step.Count(CultureWorld.OpenTies, open);
        step.Count(CultureWorld.Events, _turn.Events);
        if (open > 0)
        {
            (uint site, int neighbour, int events) = Next(step.Tick, _turn);
            ResidentId next = ResidentId.OfParticipant(site);
            step.Post(new Letter { Kind = YourTurn, Recipient = next, Number = (ushort)neighbour, Enclosure = _turn.With(events, []) });
            _turn = null;
        }
    }

    /// <summary>Draws sites, neighbours and whether they interact, until something changes: the events before change nothing.</summary>
    private (uint Site, int Neighbour, int Events) Next(int tick, Turn turn)
    {
        Chance chance = new(world.Seed, (uint)tick, ResidentId.OfParticipant(0));
        for (int i = 0; ; i++)
        {
            uint site = (uint)chance.Below((byte)CulturePurpose.Site, i, world.Participants);
            ReadOnlySpan<uint> around = world.Square.NeighboursOf(site);
            int neighbour = chance.Below((byte)CulturePurpose.Neighbour, i, around.Length);
            int shared = turn.AgreementOf(world.Square.TieOf(site, around[neighbour]));
            if (shared > 0 && shared < world.Features
                && chance.Happens((byte)CulturePurpose.Agreement, i, shared / (double)world.Features))
            {
                return (site, neighbour, i + 1);
            }
        }
    }
}
