using System.Xml;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>An undirected graph from a GraphML file: its ties, and what the file says of its members.</summary>
/// <param name="Ties">The ties; members without one are among its labels.</param>
/// <param name="Members">The members, in the order of the file.</param>
public sealed record GraphMl(EdgeList Ties, IReadOnlyList<MemberRow> Members)
{
    /// <summary>Reads GraphML as Gephi, yEd or NetworkX write it. A node's label is its id.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="file">The name of the file, for the place of a problem.</param>
    /// <exception cref="InputException">Carries every problem with line and column.</exception>
    public static GraphMl Read(Stream bytes, string file)
    {
        FileProblems problems = new(file);
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 1L << 30 };
        GraphMlReader reader = new(problems);
        try
        {
            using XmlReader xml = XmlReader.Create(bytes, settings);
            reader.Read(xml);
        }
        catch (XmlException fault)
        {
            problems.Add(
                Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition),
                new($"this is no valid XML: {fault.Message}", $"das ist kein gültiges XML: {fault.Message}"));
        }

        problems.ThrowIfAny();
        return reader.Graph();
    }
}
