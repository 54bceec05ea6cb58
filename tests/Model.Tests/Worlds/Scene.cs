using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model.Tests;

/// <summary>Participant 0 of a still world in which all know each other with trust 0.45, tick by tick, with the mail that a test writes.</summary>
internal sealed class Scene
{
    public static readonly ResidentId Network = Given.N(1, 0);

    /// <summary>Whoever wants to learn, and nothing else; without strain, for there is no threat.</summary>
    public static readonly string[] Seekers = ["competitors=0", "lamenters=0", "coCreators=0", "conc=1000", "concOther=0.01", "otherSharing=0", "threat=0"];

    public Scene(int participants, params IEnumerable<string> settings)
    {
        World = Given.StillWorld(participants, ["trustSpread=0", .. settings]);
        Main = (Participant)World.Create(0, 0);
    }

    public CoCreationWorld World { get; }

    public Participant Main { get; }

    public int Tick { get; private set; }

    /// <summary>The one membership.</summary>
    public Membership Membership => Main.Memberships.Single();

    public double Exposure => Inside.TraitsOf(Main).Exposure;

    public Parameters Parameters => ((Circumstances)World.Timeline.At(Tick)).Parameters;

    public Tie TieTo(uint other) => Inside.TiesOf(Main)[Inside.TiesOf(Main).Find(other)];

    /// <summary>The next tick with this mail.</summary>
    public HandStep Next(params Letter[] mail) => new HandStep(World, ++Tick).Take(Main, mail);

    /// <summary>Ticks without mail, up to the one given.</summary>
    public void WaitUntil(int tick)
    {
        while (Tick < tick)
            _ = Next();
    }

    /// <summary>A letter from another participant to participant 0.</summary>
    public Letter From(uint sender, LetterKind kind, ushort number = 0, double amount = 0, Profile? profile = null) => new()
    {
        Sender = Given.P(sender), Recipient = Main.Id, About = Network, Kind = (byte)kind, Number = number, Amount = amount,
        Enclosure = profile ?? ProfileOf(sender),
    };

    /// <summary>A letter from the network.</summary>
    public Letter FromNetwork(LetterKind kind, Enclosure? content = null) =>
        new() { Sender = Network, Recipient = Main.Id, About = Network, Kind = (byte)kind, Enclosure = content };

    public Profile ProfileOf(uint participant) => participant == 0 ? Main.Profile : ((Participant)World.Create(participant, 0)).Profile;

    /// <summary>Accepts an invitation of participant 1; the membership is pending.</summary>
    public HandStep Join() => Next(From(1, LetterKind.Invite, (ushort)Motive.Learn));

    /// <summary>A bulletin about members 0, 1, ... who did this, in order; null for nothing yet.</summary>
    public Letter Bulletin(Activity?[] acts, Func<Told, Told>? change = null)
    {
        var told = new Told(new double[acts.Length], Given.Defaults.Charter, 0, 0, acts.Count(act => act == Activity.CoCreate), [], null, NetworkType.Loose);
        told = change is null ? told : change(told);
        var acted = Math.Max(1, acts.Count(act => act is not null));
        Profile[] profiles = [.. told.Profiles, .. Enumerable.Range(told.Profiles.Length, acts.Length - told.Profiles.Length).Select(i => ProfileOf((uint)i))];
        return FromNetwork(LetterKind.Bulletin, new Bulletin
        {
            Roster = new Roster([.. Enumerable.Range(0, acts.Length).Select(i => Given.P((uint)i))], [.. profiles.Select(profile => new Shown(profile))], 6),
            Charter = told.Charter,
            Motive = Motive.Learn,
            Type = told.Type,
            End = told.End,
            Activities = [.. acts.Select(act => act is { } done ? (byte)done : Model.Bulletin.NoAct)],
            Dividends = told.Dividends,
            LamentShare = (double)acts.Count(act => act == Activity.Lament) / acted,
            WorkShare = 0.5,
            Workers = told.Workers,
            Output = told.Output,
            Effort = told.Effort,
        });
    }

    /// <summary>What a bulletin says beside the acts.</summary>
    internal sealed record Told(
        double[] Dividends, Charter Charter, double Output, double Effort, int Workers, Profile[] Profiles, EndReason? End, NetworkType Type);
}
