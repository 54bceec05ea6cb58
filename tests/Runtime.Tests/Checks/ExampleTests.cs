using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests.Checks;

/// <summary>The example of scenarios/Samples/checks.md.</summary>
public sealed class ExampleTests
{
    [Fact]
    public async Task Gifts_IsASoundModel()
    {
        ModelChecks checks = new(new GiftsModel(), ticks: 50);
        await checks.SameDigestsHoweverRunAsync();
        checks.OtherDigestsWithAnotherSeed();
        checks.KeepsTotal("coins");
    }

    private sealed class GiftsModel : KernelModel
    {
        public override string Name => "gifts";
        public override Bilingual Title => new("Gifts", "Geschenke");
        public override Bilingual Question => new("Who gets rich where everybody gives?", "Wer wird reich, wo alle geben?");
        public override int Ticks => 100;
        public override IReadOnlyList<ModelMeasure> Measures =>
            [ModelMeasure.EveryTick("coins", "1", new("Coins of all.", "Münzen aller."), tick => tick.Totals.CountOf(0))];
        public override World CreateWorld(ModelSettings settings, ulong seed) => new Town(seed);
    }

    private sealed class Town(ulong seed) : ClosedWorld(seed, participants: 40, "coins")
    {
        public override Resident Create(ResidentId id) => new Giver(id, coins: 5);
        public override Resident ReadResident(ResidentId id, CanonReader reader) => new Giver(id, reader.ReadInt32());
    }

    private sealed class Giver(ResidentId id, int coins) : Resident(id)
    {
        public override void TakeStep(Step step)
        {
            coins += step.Mail.Length;
            step.Count(0, coins);   // a coin under way belongs to who gives it, until it is read
            if (coins > 0)
            {
                coins--;
                step.Post(new Letter { Recipient = ResidentId.OfParticipant((uint)step.Chance.Below(0, 0, 40)) });
            }
        }

        public override void Write(CanonWriter writer) => writer.Write(coins);
    }
}
