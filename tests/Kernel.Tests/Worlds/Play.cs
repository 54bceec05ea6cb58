namespace CoCreation.Sim.Kernel.Tests;

/// <summary>
/// A world in which every resident does what the script says, for tests of one rule at a time. It notes what each resident saw in
/// each tick; a tick that is run again is noted again.
/// </summary>
internal sealed class Play(uint players, Action<Step>? script = null) : World(seed: 7, new Timeline(new Weather(0)))
{
    public const byte Join = 9;
    public const byte Gone = 10;

    /// <summary>The mail that each resident read; a step without mail is there, too.</summary>
    public Dictionary<(int Tick, ResidentId Resident), Letter[]> Seen { get; } = [];

    /// <summary>The participants that arrive after the start: (tick, count), in order.</summary>
    public (int Tick, uint Count)[] Latecomers { get; init; } = [];

    public override IReadOnlyList<string> TotalNames { get; } = ["steps", "amount"];

    /// <summary>The ticks in which a resident stepped.</summary>
    public int[] StepsOf(ResidentId resident) => [.. Seen.Keys.Where(key => key.Resident == resident).Select(key => key.Tick).Order()];

    public override Arrivals ArrivalsAt(int tick)
    {
        var before = (uint)Latecomers.Where(late => late.Tick < tick).Sum(late => late.Count);
        var now = (uint)Latecomers.Where(late => late.Tick == tick).Sum(late => late.Count);
        return tick == 0 ? new Arrivals(0, players) : new Arrivals(players + before, now);
    }

    public override Resident Create(uint participant, int tick) => new Player(ResidentId.OfParticipant(participant), this);

    public override Letter? AnswerForTheEnded(in Letter letter) =>
        letter.Kind == Join ? new Letter { Recipient = letter.Sender, About = letter.Recipient, Kind = Gone } : null;

    public override Resident ReadResident(ResidentId id, CanonReader reader) => new Player(id, this) { Steps = reader.ReadInt32() };

    public override Enclosure ReadEnclosure(byte kind, CanonReader reader) => Note.Read(kind, reader);

    public override void WriteOccurrence(Occurrence what, CanonWriter writer) => writer.Write(((Rumour)what).About);

    public override Occurrence ReadOccurrence(CanonReader reader) => new Rumour(reader.ReadUInt64());

    /// <summary>A resident of the play whose state is how often it stepped.</summary>
    public sealed class Player(ResidentId id, Play play) : Resident(id)
    {
        public int Steps { get; set; }

        public override void TakeStep(Step step)
        {
            Steps++;
            play.Seen[(step.Tick, Id)] = step.Mail.ToArray();
            play.Enact(step);
        }

        public override void Write(CanonWriter writer) => writer.Write(Steps);
    }

    private void Enact(Step step)
    {
        step.Count(0, 1);
        script?.Invoke(step);
    }
}
