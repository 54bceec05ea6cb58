using System.Globalization;

namespace CoCreation.Sim.Analysis.Tests;

/// <summary>Graphs that everybody measures.</summary>
internal static class Classic
{
    /// <summary>W. W. Zachary 1977, Journal of Anthropological Research 33:452: a karate club that split in two; members from 0.</summary>
    public static Graph KarateClub() => Listed(34, """
        0:1,2,3,4,5,6,7,8,10,11,12,13,17,19,21,31 1:2,3,7,13,17,19,21,30 2:3,7,8,9,13,27,28,32 3:7,12,13 4:6,10 5:6,10,16 6:16 8:30,32,33
        9:33 13:33 14:32,33 15:32,33 18:32,33 19:33 20:32,33 22:32,33 23:25,27,29,32,33 24:25,27,31 25:31 26:29,33 27:33 28:31,33 29:32,33
        30:32,33 31:32,33 32:33
        """);

    /// <summary>The faction of each of its members.</summary>
    public static Partition Factions() =>
        Partition.Of([.. Enumerable.Range(0, 34).Select(i => i is <= 8 or (>= 10 and <= 13) or 16 or 17 or 19 or 21 ? 1 : 2)]);

    /// <summary>
    /// D. Krackhardt 1990, Administrative Science Quarterly 35:342: Andre, Beverly, Carol, Diane, Ed, Fernando, Garth, Heather, Ike, Jane.
    /// </summary>
    public static Graph Kite() => Listed(10, "0:1,2,3,5 1:3,4,6 2:3,5 3:4,5,6 4:6 5:6,7 6:7 7:8 8:9");

    /// <summary>
    /// J. F. Padgett and C. K. Ansell 1993, American Journal of Sociology 98:1259: marriages of 15 families. Acciaiuoli, Albizzi, Barbadori,
    /// Bischeri, Castellani, Ginori, Guadagni, Lamberteschi, Medici, Pazzi, Peruzzi, Ridolfi, Salviati, Strozzi, Tornabuoni.
    /// </summary>
    public static Graph Florence() => Listed(15, "0:8 1:5,6,8 2:4,8 3:6,10,13 4:10,13 6:7,14 8:11,12,14 9:12 10:13 11:13,14");

    public static Graph Star(int count) => Graph.OfTies(count, Enumerable.Range(1, count - 1).Select(i => (0, i)));

    public static Graph Path(int count) => Graph.OfTies(count, Enumerable.Range(1, Math.Max(0, count - 1)).Select(i => (i - 1, i)));

    private static Graph Listed(int count, string rows) => Graph.OfTies(count,
        from row in rows.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        let halves = row.Split(':')
        from to in halves[1].Split(',')
        select (Number(halves[0]), Number(to)));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
