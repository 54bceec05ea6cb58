using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments.Tests.Models;

/// <summary>A model for tests: opinions of a ring drift to the mean of two neighbours, and a little by chance.</summary>
internal sealed class Drift : KernelModel
{
    public override string Name => "tests/drift";

    public override Bilingual Title => new("Drift", "Drift");

    public override Bilingual Question => new("Do they agree?", "Werden sie sich einig?");

    public override IReadOnlyList<ModelParameter> Parameters =>
    [
        new("size", 30, 3, 1000, new("How many people.", "Wie viele Menschen.")) { IsWhole = true },
        new("noise", 0.01, 0, 1, new("How much chance.", "Wie viel Zufall.")),
        new("end", 0, 0, 1000, new("The tick with which it is over; 0 for none.", "Der Takt, mit dem es vorbei ist; 0 für keinen.")) { IsWhole = true },
    ];

    public override IReadOnlyList<ModelMeasure> Measures =>
    [
        ModelMeasure.EveryTick("mean", "1", new("The mean opinion.", "Die mittlere Meinung."), tick => tick.Totals.AmountOf(0) / tick.Settings["size"]),
        ModelMeasure.AtTheEnd("spread", "1", new("The widest gap.", "Der weiteste Abstand."), end => Spread([.. end.Residents.Cast<Thinker>()])),
        ModelMeasure.EveryTick("steps", "step", new("Steps taken.", "Getane Schritte."), tick => tick.Totals.CountOf(1)),
        ModelMeasure.AtTheEnd("nothing", "1", new("No number.", "Keine Zahl."), _ => double.NaN),
    ];

    public override int Ticks => 60;

    public override ModelTrace? Trace => new(new("opinion", "Meinung"), "1", resident => ((Thinker)resident).Opinion);

    public override bool IsOver(ModelTick tick) => tick.Tick == tick.Settings.Whole("end");

    public override World CreateWorld(ModelSettings settings, ulong seed) => new Town(seed, settings);

    // What a measure does with its copies touches nobody in the run.
    private static double Spread(Thinker[] all)
    {
        var spread = all.Max(one => one.Opinion) - all.Min(one => one.Opinion);
        Array.ForEach(all, one => one.Opinion = 1e9);
        return spread;
    }

    private sealed class Town(ulong seed, ModelSettings settings) : ClosedWorld(seed, settings.Whole("size"), "opinions", "steps")
    {
        public override Resident Create(ResidentId id) => new Thinker(id, this) { Opinion = (double)id.Participant / Participants };

        public override Resident ReadResident(ResidentId id, CanonReader reader) => new Thinker(id, this) { Opinion = reader.ReadDouble() };

        public double Noise => settings["noise"];
    }

    private sealed class Thinker(ResidentId id, Town town) : Resident(id)
    {
        public double Opinion { get; set; }

        public override void TakeStep(Step step)
        {
            foreach (var letter in step.Mail)
                Opinion += (letter.Amount - Opinion) / 4;
            Opinion += town.Noise * (step.Chance.Uniform(0, 0) - 0.5);
            var size = (uint)town.Participants;
            step.Post(new Letter { Recipient = ResidentId.OfParticipant((Id.Participant + 1) % size), Amount = Opinion });
            step.Post(new Letter { Recipient = ResidentId.OfParticipant((Id.Participant + size - 1) % size), Amount = Opinion });
            step.Add(0, Opinion);
            step.Count(1, 1);
        }

        public override void Write(CanonWriter writer) => writer.Write(Opinion);
    }
}
