using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>How participants are as they arrive.</content>
public sealed partial class CoCreationWorld
{
    private static readonly GivenParticipant Anybody = new();
    private static readonly GivenParticipant FreeRider = new(Persona.Tapper);

    /// <inheritdoc/>
    public override Resident Create(uint participant, int tick)
    {
        bool isNew = participant >= AtStart;
        Traits traits = TraitsAtStart(participant, tick);
        Profile profile = isNew ? ProfileAtStart(participant, tick) : _startProfiles[participant];
        int facets = TrustModelOf(traits.Persona).Facets;
        TieBook ties = isNew ? TiesOfNewcomer(participant, ArrivalsAt(tick).First, facets) : TiesAtStart(participant, facets);
        return new Participant(ResidentId.OfParticipant(participant), this, traits, profile, ties);
    }

    /// <summary>Whose motives somebody has in a tick in which motives are shuffled: newcomers keep their own.</summary>
    internal Traits TraitsShuffled(uint participant, int tick, Traits own) =>
        participant < AtStart ? TraitsAtStart(Shuffle.PlaceOf(participant, AtStart, Seed, tick), tick) : own;

    private Traits TraitsAtStart(uint participant, int tick) => Traits.Of(ChanceAtStart(participant), _start, GivenOf(participant, tick));

    private GivenParticipant GivenOf(uint participant, int tick)
    {
        if (participant < AtStart)
        {
            return _given?[(int)participant] ?? Anybody;
        }

        return IsFreeRider(participant, tick) ? FreeRider : Anybody;
    }

    private Chance ChanceAtStart(uint participant) => new(Seed, 0, ResidentId.OfParticipant(participant));

    /// <summary>The profile alone: cheaper than all traits.</summary>
    private Profile ProfileAtStart(uint participant, int tick)
    {
        Chance chance = ChanceAtStart(participant);
        GivenParticipant given = GivenOf(participant, tick);
        ReadOnlySpan<double> knowledge = given.Knowledge is { } known ? [.. known] : Traits.KnowledgeOf(chance, Domains);
        return new Profile(Competence.Of(knowledge, OfferThreshold), given.Standing ?? Traits.StandingOf(chance, _start), tick);
    }

    private TieBook TiesAtStart(uint participant, int facets)
    {
        ReadOnlySpan<uint> others = _acquaintances.Of(participant);
        TieBook ties = new(Stranger, others.Length + TieBook.Spare, facets);
        foreach (uint other in others)
        {
            ties.Append(TieAtStart(participant, other));
        }

        return ties;
    }

    private TieBook TiesOfNewcomer(uint participant, uint alreadyThere, int facets)
    {
        Chance chance = ChanceAtStart(participant);
        SortedSet<uint> others = [];
        int wanted = (int)Math.Min(_start[Parameter.Acquaintances], alreadyThere);
        for (int i = 0; others.Count < wanted; i++)
        {
            others.Add((uint)chance.Below(Purpose.NewcomersKnow, i, (int)alreadyThere));
        }

        TieBook ties = new(Stranger, wanted + TieBook.Spare, facets);
        foreach (uint other in others)
        {
            ties.Append(TieAtStart(participant, other));
        }

        return ties;
    }

    private Tie TieAtStart(uint participant, uint other)
    {
        double spread = (2 * Chance.OfPair(Seed, 0, participant, other).Uniform(Purpose.StartTrust)) - 1;
        double trust = Math.Min(1, Math.Max(0, _start[Parameter.Trust0] + (_start[Parameter.TrustSpread] * spread)));
        Evidence evidence = Evidence.Of(trust);
        Tie tie = new() { Other = other, SeenTick = Tie.NeverSeen, Alpha = evidence.Alpha, Beta = evidence.Beta };
        if (other < AtStart)
        {
            tie.See(new Shown(_startProfiles[other]));
        }

        return tie;
    }
}
