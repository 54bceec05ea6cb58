using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests.Checks;

/// <summary>Checks for models: a sound one passes, and each fault is named.</summary>
public sealed class ModelChecksTests
{
    private const int Ticks = 20;

    [Fact]
    public async Task Checks_SoundModel_Pass()
    {
        ModelChecks checks = new(new Coins(isShared: false), Ticks);
        await checks.SameDigestsHoweverRunAsync();
        checks.OtherDigestsWithAnotherSeed();
        checks.KeepsTotal("coins");
    }

    [Fact]
    public async Task SameDigests_SharedState_Throws()
    {
        var fault = await Assert.ThrowsAsync<ModelCheckException>(new ModelChecks(new Coins(isShared: true), Ticks).SameDigestsHoweverRunAsync);
        Assert.Contains("share state with another", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KeepsTotal_TotalThatChanges_SaysWhen()
    {
        var fault = Assert.Throws<ModelCheckException>(() => new ModelChecks(new Coins(isShared: false), Ticks).KeepsTotal("given"));
        Assert.Contains("in tick 1", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KeepsTotal_UnknownTotal_NamesThoseThereAre() =>
        Assert.Contains("coins, given", Assert.Throws<ModelCheckException>(() => new ModelChecks(new Coins(isShared: false), Ticks).KeepsTotal("gold")).Message, StringComparison.Ordinal);

    [Fact]
    public void OtherDigests_NoChance_Throws() =>
        Assert.Throws<ModelCheckException>(new ModelChecks(new Coins(isShared: false) { HasChance = false }, Ticks).OtherDigestsWithAnotherSeed);

    [Fact]
    public async Task SameDigests_ReadsMoreThanItWrote_SaysSo()
    {
        var fault = await Assert.ThrowsAsync<ModelCheckException>(new ModelChecks(new Coins(isShared: false) { ReadsTooMuch = true }, Ticks).SameDigestsHoweverRunAsync);
        Assert.Matches("^coins: tick 1 failed with .* \\(seed 7\\) .*does ReadResident read what Write wrote", fault.Message);
    }

    [Theory]
    [InlineData(-1, "coins: CreateWorld failed with seed 7: no world")]
    [InlineData(3, "coins: tick 3 failed with \"no coin\" (seed 7) in one plain loop")]
    public void Checks_TheModelThrows_SaysWhereAndWhat(int tick, string message)
    {
        ModelChecks checks = new(new Coins(isShared: false) { FailsIn = tick }, Ticks);
        var fault = Assert.Throws<ModelCheckException>(() => checks.KeepsTotal("coins"));
        Assert.Equal(message, fault.Message);
        Assert.NotNull(fault.InnerException);
    }

    [Fact]
    public async Task Capture_ReadsMoreThanItWrote_IsNoDamageOfTheJournal()
    {
        var world = new Coins(isShared: false) { ReadsTooMuch = true }.CreateWorld(ModelSettings.Of(new Coins(isShared: false)), 7);
        Checkpoint checkpoint;
        await using (var first = Simulation.Start(world, 2))
        {
            await first.RunAsync(3, _ => { });
            checkpoint = await first.CaptureAsync();
        }

        await using var second = Simulation.Start(world, 2, checkpoint);
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => second.RunAsync(1, _ => { }));
        Assert.Contains("does ReadResident read just what Write wrote?", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Everybody gives one coin to somebody in every tick; with shared state, one purse serves all.</summary>
    private sealed class Coins(bool isShared) : KernelModel
    {
        public bool HasChance { get; init; } = true;

        public bool ReadsTooMuch { get; init; }

        /// <summary>In which tick everybody fails; below 0: when the world is made.</summary>
        public int? FailsIn { get; init; }

        public override string Name => "coins";

        public override Bilingual Title => new("Coins", "Münzen");

        public override Bilingual Question => new("Who is rich?", "Wer ist reich?");

        public override IReadOnlyList<ModelMeasure> Measures => [ModelMeasure.EveryTick("coins", "1", new("Coins.", "Münzen."), tick => tick.Totals.CountOf(0))];

        public override int Ticks => ModelChecksTests.Ticks;

        public override World CreateWorld(ModelSettings settings, ulong seed) =>
            FailsIn < 0 ? throw new InvalidOperationException("no world") : new Town(seed, this, isShared ? new int[1] : null);
    }

    private sealed class Town(ulong seed, Coins model, int[]? purse) : ClosedWorld(seed, 40, "coins", "given")
    {
        public override Resident Create(ResidentId id) => new Giver(id, model, purse) { Coins = 5 };

        public override Resident ReadResident(ResidentId id, CanonReader reader) =>
            new Giver(id, model, purse) { Coins = model.ReadsTooMuch ? (int)reader.ReadInt64() : reader.ReadInt32() };
    }

    private sealed class Giver(ResidentId id, Coins model, int[]? purse) : Resident(id)
    {
        public int Coins { get; set; }

        public override void TakeStep(Step step)
        {
            if (step.Tick == model.FailsIn)
                throw new InvalidOperationException("no coin");
            var received = step.Mail.Length;
            Coins += received;
            if (purse is not null)
                Coins += purse[0]++ % 2;
            var gives = Coins > 0 && (!model.HasChance || step.Chance.Happens(1, 0, 0.5));
            if (gives)
            {
                var other = model.HasChance ? (uint)step.Chance.Below(0, 0, 40) : (Id.Participant + 1) % 40;
                step.Post(new Letter { Recipient = ResidentId.OfParticipant(other) });
                Coins--;
            }

            // A coin under way belongs to who gave it, until it is read.
            step.Count(0, Coins + (gives ? 1 : 0));
            step.Count(1, gives ? step.Tick : 0);
        }

        public override void Write(CanonWriter writer) => writer.Write(Coins);
    }
}
