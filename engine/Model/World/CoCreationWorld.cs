using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>The world of the co-creation model: participants with their acquaintances, and what comes from outside.</summary>
public sealed partial class CoCreationWorld : World
{
    private readonly Parameters _start;
    private readonly Acquaintances _acquaintances;
    private readonly IReadOnlyList<GivenParticipant>? _given;
    private readonly Profile[] _startProfiles;
    private readonly TrustModel[] _trustModels;

    /// <summary>A world.</summary>
    /// <param name="seed">Keys all chance.</param>
    /// <param name="start">The parameters at the start.</param>
    /// <param name="acquaintances">Who knows whom; null for the ring that the parameters describe.</param>
    /// <param name="events">What comes from outside: (tick, what), in order of ticks.</param>
    /// <param name="given">What is known of the participants of the start, indexed by participant; null for nothing.</param>
    /// <exception cref="ArgumentException">Acquaintances, or what is given, are of another number than the parameter participants.</exception>
    public CoCreationWorld(
        ulong seed,
        Parameters start,
        Acquaintances? acquaintances = null,
        IEnumerable<(int Tick, Intervention What)>? events = null,
        IReadOnlyList<GivenParticipant>? given = null)
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

        if (given is not null && given.Count != participants)
        {
            throw new ArgumentException($"{given.Count} people are given, but there are {participants} participants");
        }

        _given = given;
        (Domains, OfferThreshold) = ((int)start[Parameter.Domains], start[Parameter.OfferThreshold]);
        _trustModels = [.. Enum.GetValues<Persona>().Select(persona => TrustModelIn(start, persona))];
        Stranger = Evidence.Of(0.75 * start[Parameter.Trust0]);
        foreach ((int tick, Intervention what) in events ?? [])
        {
            Timeline.Add(tick, what);
        }

        _startProfiles = new Profile[participants];
        for (uint i = 0; i < participants; i++)
        {
            _startProfiles[i] = ProfileAtStart(i, 0);
        }
    }

    /// <summary>Whether every network enters each of its weeks into the chronicle; default false. It changes nothing else.</summary>
    public bool ObservesNetworks { get; init; }

    /// <summary>Whose decisions are entered into the chronicle; null (default) for nobody's. It changes nothing else.</summary>
    public Lens? Lens { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> TotalNames { get; } = Enum.GetNames<Total>();

    internal int Domains { get; }

    internal double OfferThreshold { get; }

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
    public override ReadOnlySpan<uint> AcquaintancesOf(uint participant) => _acquaintances.Of(participant);

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

    /// <inheritdoc/>
    public override void WriteOccurrence(Occurrence what, CanonWriter writer) => OccurrenceBytes.Write(what, writer);

    /// <inheritdoc/>
    public override Occurrence ReadOccurrence(CanonReader reader) => OccurrenceBytes.Read(reader);

    /// <summary>The tick in which a participant arrives; 0 for those of the start.</summary>
    internal int ArrivalOf(uint participant) => participant < AtStart ? 0 : ArrivalOf(participant, int.MaxValue).Tick;

    /// <summary>How those of a persona change their trust.</summary>
    internal TrustModel TrustModelOf(Persona persona) => _trustModels[(int)persona];

    /// <summary>Whether a participant is among this share of the starting world with most acquaintances.</summary>
    internal bool IsKeyParticipant(uint participant, double share) =>
        participant < AtStart && _acquaintances.RankOf(participant) < Math.Floor((share * AtStart) + 0.5);

    private static TrustModel TrustModelIn(Parameters start, Persona persona)
    {
        int own = (int)start[Parameter.CompetitorTrustModel + (int)persona];
        return TrustModel.All[own < TrustModel.All.Count ? own : (int)start[Parameter.TrustModel]];
    }

    private IEnumerable<Shock> ShocksUntil(int tick) => ((Circumstances)Timeline.At(tick)).Shocks.Where(shock => shock.Arriving > 0);

    private uint CountOf(Shock shock) => (uint)Math.Floor((shock.Arriving * AtStart) + 0.5);

    private bool IsFreeRider(uint participant, int tick) => ArrivalOf(participant, tick).Kind == ShockKind.FreeRidersEnter;

    private Shock ArrivalOf(uint participant, int tick)
    {
        uint end = AtStart;
        return ShocksUntil(tick).First(shock => (end += CountOf(shock)) > participant);
    }
}
