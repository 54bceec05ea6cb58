using System.Xml.Linq;

namespace CoCreation.Sim.Architecture.Tests.Tree;

/// <summary>A project file: the folder it stands in, the folders of the projects and the packages that it names.</summary>
internal sealed record ProjectFile(string Folder, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static IReadOnlyList<ProjectFile> All() =>
        SourceTree.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(file => Parse(FolderOf(file), File.ReadAllText(SourceTree.FullPath(file))))
            .ToList();

    public static ProjectFile Parse(string folder, string xml)
    {
        var document = XDocument.Parse(xml);

        // What is only built before, to be run as a process, is not used.
        document.Descendants("ProjectReference").Where(element => (string?)element.Attribute("ReferenceOutputAssembly") == "false").Remove();
        var projects = Includes(document, "ProjectReference").Select(path => FolderOf(Resolve(folder, path)));
        return new ProjectFile(folder, projects.ToList(), Includes(document, "PackageReference").ToList());
    }

    private static IEnumerable<string> Includes(XDocument document, string item) =>
        document.Descendants(item).Select(element => (string?)element.Attribute("Include")).OfType<string>();

    private static string FolderOf(string file) => file[..file.LastIndexOf('/')];

    private static string Resolve(string folder, string path)
    {
        var full = Path.GetFullPath(Path.Combine(SourceTree.FullPath(folder), path.Replace('\\', '/')));
        return Path.GetRelativePath(SourceTree.Root, full).Replace('\\', '/');
    }
}
