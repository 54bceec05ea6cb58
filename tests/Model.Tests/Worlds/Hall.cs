using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model.Tests;

/// <summary>One network from its birth on, tick by tick, with the mail that a test writes. Participant 0 is the founder.</summary>
internal sealed class Hall
{
    private readonly Dictionary<uint, Profile> _profiles = [];

    public Hall(params IEnumerable<string> settings)
    {
        World = Given.StillWorld(40, [.. settings]);
        Network = Founded(World, 0, 0);
    }

    public CoCreationWorld World { get; }

    public Network Network { get; }

    public int Tick { get; private set; }

    /// <summary>A network as participant <paramref name="founder"/> would found it in a tick.</summary>
    public static Network Founded(CoCreationWorld world, uint founder, int tick)
    {
        var midwife = new Midwife(founder, ((Participant)world.Create(founder, 0)).Profile);
        _ = new HandStep(world, tick).Take(midwife);
        return midwife.Born!;
    }

    public Letter Join(uint participant) => From(participant, LetterKind.Join);

    public Letter Leave(uint participant) => From(participant, LetterKind.Leave);

    public Letter Act(uint participant, Activity activity, double attention = 1, double trust = 0.5) =>
        From(participant, LetterKind.Act) with { Number = (ushort)activity, Amount = attention, Weight = trust };

    /// <summary>The next tick with this mail.</summary>
    public HandStep Next(params IEnumerable<Letter> mail) => new HandStep(World, ++Tick).Take(Network, [.. mail]);

    /// <summary>The next tick, in which participants 0, 1, ... do this.</summary>
    public HandStep Do(params Activity[] acts) => Next(acts.Select((act, i) => Act((uint)i, act)));

    /// <summary>Participants 1, 2, ... join, so that there are so many members; this is tick 1.</summary>
    public Hall With(uint members)
    {
        _ = Next(Enumerable.Range(1, (int)members - 1).Select(i => Join((uint)i)));
        return this;
    }

    public static Bulletin Bulletin(HandStep step) => (Bulletin)step.Of(LetterKind.Bulletin)[0].Enclosure!;

    private Letter From(uint participant, LetterKind kind) => new()
    {
        Sender = Given.P(participant), Recipient = Network.Id, About = Network.Id, Kind = (byte)kind, Enclosure = ProfileOf(participant),
    };

    private Profile ProfileOf(uint participant) => _profiles.TryGetValue(participant, out var profile)
        ? profile
        : _profiles[participant] = ((Participant)World.Create(participant, 0)).Profile;

    private sealed class Midwife(uint founder, Profile profile) : Resident(Given.P(founder))
    {
        public Network? Born { get; private set; }

        public override void TakeStep(Step step) => Born = new Network(Given.N(founder, step.Tick), Given.World(), Motive.Create, profile, step);

        public override void Write(CanonWriter writer)
        {
        }
    }
}
