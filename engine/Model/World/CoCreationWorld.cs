using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>The world of the co-creation model: participants with their acquaintances, and what comes from outside.</summary>
public sealed class CoCreationWorld : World
{
    private readonly Parameters _start;
    private readonly Acquaintances _acquaintances;
    private readonly Profile[] _startProfiles;

    /// <summary>A world.</summary>
    /// <param name="seed">Keys all chance.</param>
    /// <param name="start">The parameters at the start.</param>
    /// <param name="acquaintances">Who knows whom; null for the ring that the parameters describe.</param>
    /// <param name="events">What comes from outside: (tick, what), in order of ticks.</param>
    /// <exception cref="ArgumentException">The number of acquainted people is not the parameter participants.</exception>
    public CoCreationWorld(
        ulong seed, Parameters start, Acquaintances? acquaintances = null, IEnumerable<(int Tick, Intervention What)>? events = null)
        : base(seed, new Timeline(Circumstances.At0(start)))
    {
        ArgumentNullException.ThrowIfNull(start);
        _start = start;
        int participants = (int)start[Parameter.Participants];
        _acquaintances = acquaintances
            ?? Acquaintances.Ring(participants, (int)start[Parameter.Acquaintances], start[Parameter.Rewiring], seed);
        if (_acquaintances.Count != participants)
        {
            throw new ArgumentException($"{_acquaintances.Count} people have acquaintances, but there are {participants} participants");
        }

        (Domains, OfferThreshold) = ((int)start[Parameter.Domains], start[Parameter.OfferThreshold]);
        TrustModel = TrustModel.All[(int)start[Parameter.TrustModel]];
        Stranger = Evidence.Of(0.75 * start[Parameter.Trust0]);
        foreach ((int tick, Intervention what) in events ?? [])
        {
            Timeline.Add(tick, what);
        }

        _startProfiles = new Profile[participants];
        for (uint i = 0; i < participants; i++)
        {
            Chance chance = ChanceAtStart(i);
            double standing = Traits.StandingOf(chance, start);
            _startProfiles[i] = ProfileAtStart(chance, standing, 0);
        }
    }

    /// <summary>Whether every network enters each of its weeks into the chronicle; default false. It changes nothing else.</summary>
    public bool ObservesNetworks { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> TotalNames { get; } = Enum.GetNames<Total>();

    internal int Domains { get; }

    internal double OfferThreshold { get; }

    internal TrustModel TrustModel { get; }

    internal Evidence Stranger { get; }

    private uint AtStart => (uint)_startProfiles.Length;

    /// <inheritdoc/>
    public override Arrivals ArrivalsAt(int tick)
    {
        if (tick == 0)
        {
            return new Arrivals(0, AtStart);
        }

        uint first = AtStart;
        uint count = 0;
        foreach (Shock shock in ShocksUntil(tick))
        {
            first += shock.Tick < tick ? CountOf(shock) : 0;
            count += shock.Tick == tick ? CountOf(shock) : 0;
        }

        return new Arrivals(first, count);
    }

    /// <inheritdoc/>
    public override Resident Create(uint participant, int tick)
    {
        Chance chance = ChanceAtStart(participant);
        bool isNew = participant >= AtStart;
        Traits traits = Traits.Of(chance, _start, isNew && IsFreeRider(participant, tick));
        Profile profile = isNew
            ? ProfileAtStart(chance, traits.Standing, tick)
            : _startProfiles[participant];
        TieBook ties = isNew ? TiesOfNewcomer(participant, ArrivalsAt(tick).First) : TiesAtStart(participant);
        return new Participant(ResidentId.OfParticipant(participant), this, traits, profile, ties);
    }

    /// <inheritdoc/>
    public override Letter? AnswerForTheEnded(in Letter letter) => (LetterKind)letter.Kind == LetterKind.Join
        ? new Letter { Recipient = letter.Sender, About = letter.Recipient, Kind = (byte)LetterKind.Dissolved }
        : null;

    /// <inheritdoc/>
    public override Resident ReadResident(ResidentId id, CanonReader reader) =>
        id.IsParticipant ? Participant.Read(id, this, reader) : Network.Read(id, this, reader);

    /// <inheritdoc/>
    public override Enclosure ReadEnclosure(byte kind, CanonReader reader) => kind switch
    {
        Profile.EnclosureKind => Profile.Read(reader),
        Roster.EnclosureKind => Roster.Read(reader),
        Bulletin.EnclosureKind => Bulletin.Read(reader),
        Traits.EnclosureKind => Traits.Read(reader),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such enclosure"),
    };

    /// <summary>Whether a participant is among this share of the starting world with most acquaintances.</summary>
    internal bool IsKeyParticipant(uint participant, double share) =>
        participant < AtStart && _acquaintances.RankOf(participant) < Math.Floor((share * AtStart) + 0.5);

    private Chance ChanceAtStart(uint participant) => new(Seed, 0, ResidentId.OfParticipant(participant));

    private Profile ProfileAtStart(in Chance chance, double standing, int tick) =>
        new(Competence.Of(Traits.KnowledgeOf(chance, Domains), OfferThreshold), standing, tick);

    private IEnumerable<Shock> ShocksUntil(int tick) => ((Circumstances)Timeline.At(tick)).Shocks.Where(shock => shock.Arriving > 0);

    private uint CountOf(Shock shock) => (uint)Math.Floor((shock.Arriving * AtStart) + 0.5);

    private bool IsFreeRider(uint participant, int tick)
    {
        uint end = AtStart;
        return ShocksUntil(tick).First(shock => (end += CountOf(shock)) > participant).Kind == ShockKind.FreeRidersEnter;
    }

    private TieBook TiesAtStart(uint participant)
    {
        ReadOnlySpan<uint> others = _acquaintances.Of(participant);
        TieBook ties = new(Stranger, others.Length + TieBook.Spare);
        foreach (uint other in others)
        {
            ties.Append(TieAtStart(participant, other));
        }

        return ties;
    }

    private TieBook TiesOfNewcomer(uint participant, uint alreadyThere)
    {
        Chance chance = ChanceAtStart(participant);
        SortedSet<uint> others = [];
        int wanted = (int)Math.Min(_start[Parameter.Acquaintances], alreadyThere);
        for (int i = 0; others.Count < wanted; i++)
        {
            others.Add((uint)chance.Below(Purpose.NewcomersKnow, i, (int)alreadyThere));
        }

        TieBook ties = new(Stranger, wanted + TieBook.Spare);
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
