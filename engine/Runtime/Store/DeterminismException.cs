using System.Globalization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// A tick that was done again came out otherwise than it is kept: other rules, a broken machine, or an error in the engine. The run
/// cannot go on from what is kept.
/// </summary>
public sealed class DeterminismException : Exception
{
    private DeterminismException(Bilingual text, int tick, int? district)
        : base(text.English) => (Text, Tick, District) = (text, tick, district);

    /// <summary>What happened, as one line.</summary>
    public Bilingual Text { get; }

    /// <summary>The tick.</summary>
    public int Tick { get; }

    /// <summary>The first district that differs; null where the run had another number of districts.</summary>
    public int? District { get; }

    /// <summary>The fault, with where it is seen first.</summary>
    /// <param name="kept">The tick as it is kept.</param>
    /// <param name="again">The same tick, done again.</param>
    public static DeterminismException Between(TickRecord kept, TickRecord again)
    {
        int? district = kept.DigestParts.Count == again.DigestParts.Count
            ? Enumerable.Range(0, kept.DigestParts.Count).Where(part => kept.DigestParts[part] != again.DigestParts[part]).Select(part => (int?)part).FirstOrDefault()
            : null;
        Bilingual where = district is null ? new("", "") : new($" in district {Shown(district)}", $" im Bezirk {Shown(district)}");
        return new DeterminismException(
            new(
                $"determinism fault: tick {Shown(again.Tick)} was done again with another result{where.English}: {kept.Digest:x16} is kept, {again.Digest:x16} came out",
                $"Fehler im Determinismus: Takt {Shown(again.Tick)} ergab beim zweiten Mal etwas anderes{where.German}: festgehalten ist {kept.Digest:x16}, heraus kam {again.Digest:x16}"),
            again.Tick,
            district);
    }

    private static string Shown(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
