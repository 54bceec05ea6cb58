using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// A site with a culture, which also knows those of its neighbours: whoever changes tells them. When it is its turn it looks at one
/// neighbour, perhaps takes something over, and passes the turn on. It sleeps until mail comes.
/// </summary>
internal sealed class CultureSite(ResidentId id, CultureWorld world, Culture culture, Culture[] neighbours, Turn? turn = null) : Resident(id)
{
    private const byte News = 0;
    private const byte YourTurn = 1;
    private Turn? _turn = turn;

    public Culture Culture { get; private set; } = culture;

    public override void TakeStep(Step step)
    {
        int looksAt = Read(step);
        if (step.Tick == 1 && Id.Participant == 0)
        {
            _turn = world.FirstTurn();
        }

        if (_turn is null)
        {
            step.SleepUntil(int.MaxValue);
            return;
        }

        if (looksAt >= 0)
        {
            LookAt(looksAt, step);
        }

        PassOn(step);
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

    /// <summary>Takes in what neighbours have become, and the turn if it comes: then which neighbour is to be looked at, else -1.</summary>
    private int Read(Step step)
    {
        int looksAt = -1;
        foreach (ref readonly Letter letter in step.Mail)
        {
            if (letter.Kind == YourTurn)
            {
                (_turn, looksAt) = ((Turn)letter.Enclosure!, letter.Number);
            }
            else
            {
                neighbours[world.Square.NeighboursOf(Id.Participant).IndexOf(letter.Sender.Participant)] = (Culture)letter.Enclosure!;
            }
        }

        return looksAt;
    }

    private void LookAt(int looksAt, Step step)
    {
        Culture other = neighbours[looksAt];
        int shared = Culture.SharedWith(other);
        if (step.Chance.Happens((byte)CulturePurpose.Agreement, 0, shared / (double)world.Features))
        {
            Culture = Culture.TakingOver(step.Chance.Below((byte)CulturePurpose.Feature, 0, world.Features - shared), other);
            step.PostBulletin(new Letter { Kind = News, Enclosure = Culture }, world.Square.IdsAround(Id.Participant));
            ReadOnlySpan<uint> around = world.Square.NeighboursOf(Id.Participant);
            for (int i = 0; i < around.Length; i++)
            {
                _turn = _turn!.With(world.Square.TieOf(Id.Participant, around[i]), Culture.IsOpenTo(neighbours[i]));
            }
        }
    }

    /// <summary>Counts, and passes the turn on to whoever can still change; keeps it, awake, when nobody can.</summary>
    private void PassOn(Step step)
    {
        int open = _turn!.OpenTies();
        if (open > 0)
        {
            (uint site, int neighbour, int events) = Next(step.Tick);
            Turn next = _turn.After(events);
            step.Post(new Letter { Kind = YourTurn, Recipient = ResidentId.OfParticipant(site), Number = (ushort)neighbour, Enclosure = next });
            step.SleepUntil(int.MaxValue);
        }

        step.Count(CultureWorld.OpenTies, open);
        step.Count(CultureWorld.Events, _turn.Events);
        _turn = open > 0 ? null : _turn;
    }

    /// <summary>Draws sites and neighbours until they are open to each other: those before would have changed nothing.</summary>
    private (uint Site, int Neighbour, int Events) Next(int tick)
    {
        Chance chance = new(world.Seed, (uint)tick, ResidentId.OfParticipant(0));
        for (int i = 0; ; i++)
        {
            uint site = (uint)chance.Below((byte)CulturePurpose.Site, i, world.Participants);
            ReadOnlySpan<uint> around = world.Square.NeighboursOf(site);
            int neighbour = chance.Below((byte)CulturePurpose.Neighbour, i, around.Length);
            if (_turn!.IsOpen(world.Square.TieOf(site, around[neighbour])))
            {
                return (site, neighbour, i + 1);
            }
        }
    }
}
