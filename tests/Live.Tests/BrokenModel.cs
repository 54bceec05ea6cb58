using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live.Tests;

/// <summary>A model whose measure throws in tick 3.</summary>
internal sealed class BrokenModel : KernelModel
{
    public override string Name => "broken";

    public override Bilingual Title => new("Broken", "Kaputt");

    public override Bilingual Question => new("Does it go on?", "Geht es weiter?");

    public override int Ticks => 10;

    public override IReadOnlyList<ModelMeasure> Measures =>
        [ModelMeasure.EveryTick("ticks", "1", new("Ticks.", "Takte."), tick => tick.Tick < 3 ? tick.Tick : throw new InvalidOperationException("three is too much"))];

    public override World CreateWorld(ModelSettings settings, ulong seed) => new Town(seed);

    private sealed class Town(ulong seed) : ClosedWorld(seed, 2, "none")
    {
        public override Resident Create(ResidentId id) => new Idler(id);

        public override Resident ReadResident(ResidentId id, CanonReader reader) => new Idler(id);
    }

    private sealed class Idler(ResidentId id) : Resident(id)
    {
        public override void TakeStep(Step step)
        {
        }

        public override void Write(CanonWriter writer)
        {
        }
    }
}
