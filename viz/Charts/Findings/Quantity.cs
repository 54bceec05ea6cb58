using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>Something that is measured or varied.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">Its unit, such as "weeks"; null if it has none.</param>
public sealed record Quantity(Bilingual Name, Bilingual? Unit = null)
{
    /// <summary>What stands beside its axis: the name, and the unit in brackets.</summary>
    internal string Axis(Language language) => Unit is null ? Name.In(language) : $"{Name.In(language)} ({Unit.In(language)})";
}
