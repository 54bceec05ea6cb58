using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Acquaintances on a rewired ring, some of them experts: in each tick two meet.</summary>
internal sealed class BarterWorld(ModelSettings settings, ulong seed) : ClosedWorld(seed, settings.Whole("participants"), "learners", "meetings")
{
    public const int Learners = 0;
    public const int Met = 1;
    private const double MostAtStart = 10;

    private readonly int _experts = settings.Whole("experts");
    private readonly double _expertise = settings["expertise"];

    public int Categories { get; } = settings.Whole("categories");

    public double Absorption { get; } = settings["absorption"];

    public double Margin { get; } = settings["margin"];

    public Acquaintances Acquaintances { get; } =
        Acquaintances.Ring(settings.Whole("participants"), settings.Whole("degree"), settings["rewiring"], seed);

    public override ReadOnlySpan<uint> AcquaintancesOf(uint participant) => Acquaintances.Of(participant);

    /// <summary>How many meetings there are until the world comes to rest.</summary>
    public int Meetings { get; } = MeetingsIn(settings);

    public static int MeetingsIn(ModelSettings settings) => checked(settings.Whole("sweeps") * settings.Whole("participants"));

    /// <summary>The meetings of a tick, which begin with that of a number; none if all are over.</summary>
    public MeetingBlock BlockFrom(int first) =>
        MeetingBlock.From(first, Meetings, number => Meeting.OfAcquaintances(Seed, number, Acquaintances));

    public override Resident Create(ResidentId id) => new BarterParticipant(id, this, StartOf(id), BarterParticipant.NotLeading);

    public override Resident ReadResident(ResidentId id, CanonReader reader)
    {
        double[] knowledge = new double[Categories];
        reader.Read(knowledge);
        return new BarterParticipant(id, this, knowledge, reader.ReadInt32());
    }

    public override Enclosure ReadEnclosure(byte kind, CanonReader reader)
    {
        double[] amounts = new double[Categories];
        reader.Read(amounts);
        return new Knowledge([.. amounts]);
    }

    /// <summary>Drawn between 0 and 10; experts are the first places of a shuffle, and take the categories in turn.</summary>
    private double[] StartOf(ResidentId id)
    {
        Chance chance = new(Seed, 0, id);
        double[] knowledge = new double[Categories];
        for (int category = 0; category < knowledge.Length; category++)
        {
            knowledge[category] = MostAtStart * chance.Uniform((byte)BarterPurpose.Start, category);
        }

        uint place = Shuffle.PlaceOf(id.Participant, (uint)Participants, Seed, 0);
        if (place < _experts)
        {
            knowledge[place % Categories] = _expertise;
        }

        return knowledge;
    }
}

/// <summary>What chance is drawn for; 0 is taken by who meets.</summary>
internal enum BarterPurpose : byte
{
    /// <summary>Knowledge at the start; index: category.</summary>
    Start = 1,

    /// <summary>What the first of a meeting learns, shared by all.</summary>
    FirstLearns,

    /// <summary>What the second of a meeting learns, shared by all.</summary>
    SecondLearns,
}
