#:project ../CoCreation.Sim.Scenarios.csproj
#:property PublishAot=false
// How many never hear a rumour? Who has heard it tells another every second tick, since an answer takes two, and stops when told
// that it is old news: one in five never hears it (D. P. Maki and M. Thompson 1973). Run it: dotnet run rumour.cs -- run --seed 3
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Scenarios;

return await CoCreationProgram.RunAsync(args, new RumourModel());

sealed class RumourModel : KernelModel
{
    public override string Name => "rumour";
    public override Bilingual Title => new("A rumour", "Ein Gerücht");
    public override Bilingual Question => new("How many never hear it?", "Wie viele hören es nie?");
    public override int Ticks => 500;
    public override IReadOnlyList<ModelParameter> Parameters =>
    [
        new("participants", 1000, 2, 1_000_000, new("How many people.", "Wie viele Menschen.")) { IsWhole = true },
        new("tellers", 1, 1, 100, new("How many know it at the start.", "Wie viele es anfangs kennen.")) { IsWhole = true },
    ];
    public override IReadOnlyList<ModelMeasure> Measures =>
    [
        ModelMeasure.EveryTick("telling", "1", new("Share of people who tell it.", "Anteil derer, die es erzählen."), tick => tick.Totals.CountOf(0) / tick.Settings["participants"]),
        ModelMeasure.EveryTick("ignorant", "1", new("Share of people who have not heard it.", "Anteil derer, die es nicht gehört haben."), tick => tick.Totals.CountOf(1) / tick.Settings["participants"]),
    ];
    public override string Source => "Maki, D. P., and Thompson, M. (1973), Mathematical Models and Applications";
    public override ModelTrace Trace => new(new("0 has not heard it, 1 tells it, 2 is silent", "0 hat es nicht gehört, 1 erzählt es, 2 schweigt"), "1", one => (double)((Neighbour)one).Knows) { IsDrawn = false };
    public override bool IsOver(ModelTick tick) => tick.Totals.CountOf(0) == 0 && tick.Totals.CountOf(2) == 0;
    public override World CreateWorld(ModelSettings settings, ulong seed) => new Town(seed, settings.Whole("participants"), settings.Whole("tellers"));
}

sealed class Town(ulong seed, int people, int tellers) : ClosedWorld(seed, people, "telling", "ignorant", "letters")
{
    public override Resident Create(ResidentId id) => new Neighbour(id, Participants, id.Participant < tellers ? Knows.Telling : Knows.Nothing);
    public override Resident ReadResident(ResidentId id, CanonReader reader) => new Neighbour(id, Participants, (Knows)reader.ReadByte());
}
enum Knows : byte { Nothing, Telling, Silent }
sealed class Neighbour(ResidentId id, int people, Knows knows) : Resident(id)
{
    private const byte Rumour = 1, OldNews = 2;
    public Knows Knows => knows;
    public override void TakeStep(Step step)
    {
        foreach (Letter letter in step.Mail)
            if (letter.Kind == OldNews) knows = Knows.Silent;
            else if (knows == Knows.Nothing) knows = Knows.Telling;
            else Post(step, letter.Sender, OldNews);
        if (knows == Knows.Telling && step.Tick % 2 == 0)
            Post(step, ResidentId.OfParticipant((Id.Participant + 1 + (uint)step.Chance.Below(0, 0, people - 1)) % (uint)people), Rumour);
        step.Count(0, knows == Knows.Telling ? 1 : 0);
        step.Count(1, knows == Knows.Nothing ? 1 : 0);
    }
    public override void Write(CanonWriter writer) => writer.Write((byte)knows);
    private static void Post(Step step, ResidentId to, byte kind)
    {
        step.Post(new Letter { Recipient = to, Kind = kind });
        step.Count(2, 1);
    }
}
