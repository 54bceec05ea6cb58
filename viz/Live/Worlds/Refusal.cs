using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>A command that cannot be carried out as things are; what it takes is said in both languages.</summary>
/// <param name="text">Why.</param>
internal sealed class Refusal(Bilingual text) : Exception(text.English)
{
    public Bilingual Text => text;

    public static Refusal NoWorld { get; } = new(new("no world is open yet", "es ist noch keine Welt offen"));

    public static Refusal IsModel { get; } = new(new("a model has no such thing: this is for scenarios of networks", "das hat ein Modell nicht: Es gehört zu Szenarien mit Netzwerken"));

    public static Refusal NotSaved { get; } = new(new("the run was not saved; the terminal says why", "der Lauf wurde nicht gespeichert; das Terminal sagt, warum"));

    public static Refusal NotComputed(int week) => new(new($"week {week} is not computed yet", $"Woche {week} ist noch nicht berechnet"));
}
