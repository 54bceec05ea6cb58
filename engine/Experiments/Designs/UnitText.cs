using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Units of parameters and measures, in words.</summary>
public static class UnitText
{
    /// <summary>A unit in both languages; one that only somebody's own model has is the same in both.</summary>
    /// <param name="unit">As a parameter or a measure names it; not "1", which stands for none.</param>
    public static Bilingual Of(string unit) => new(unit, unit switch
    {
        "1/week" => "1/Woche",
        "act" => "Handlungen",
        "benefit" => "Nutzen",
        "benefit/week" => "Nutzen/Woche",
        "chance" => "Chance",
        "chance/week" => "Chance/Woche",
        "domains" => "Gebiete",
        "members" => "Mitglieder",
        "memberships" => "Mitgliedschaften",
        "name" => "Name",
        "network" => "Netzwerke",
        "output" => "Ertrag",
        "participant" or "participants" => "Beteiligte",
        "points" => "Punkte",
        "share" => "Anteil",
        "sweeps" => "Durchgänge",
        "ticks" => "Takte",
        "ties" => "Beziehungen",
        "trust" => "Vertrauen",
        "week" or "weeks" => "Wochen",
        "weight" => "Gewicht",
        _ => unit,
    });
}
