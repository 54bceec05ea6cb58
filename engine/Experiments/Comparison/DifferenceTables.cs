namespace CoCreation.Sim.Experiments;

/// <summary>The tables of a difference: week by week, networks and participants by what became of them, and their dictionary.</summary>
public static class DifferenceTables
{
    /// <summary>The names of the tables; their files have the ending of their format.</summary>
    public static IReadOnlyList<string> TableNames { get; } =
        [DifferenceTable.Layout.Name, NetworkFatesTable.Layout.Name, ParticipantFatesTable.Layout.Name];

    /// <summary>Writes all of them; the folder keeps them only with its commit.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="difference">What of.</param>
    /// <param name="format">As what.</param>
    /// <exception cref="RunFolderException">They cannot be written.</exception>
    public static void Write(RunFolder folder, RunDifference difference, TableFormat format)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(difference);
        TableFiles files = new(folder, format);
        files.Write(DifferenceTable.Layout, difference.Ticks);
        files.Write(NetworkFatesTable.Layout, difference.AllNetworks);
        files.Write(ParticipantFatesTable.Layout, difference.AllParticipants);
        files.WriteDictionary();
    }
}
