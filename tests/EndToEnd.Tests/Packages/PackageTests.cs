using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CoCreation.Sim.EndToEnd.Tests.Commands;

namespace CoCreation.Sim.EndToEnd.Tests.Packages;

/// <summary>What is handed out to those who do not build: libraries, the tool, archives.</summary>
public sealed class PackageTests(HandedOut made) : IClassFixture<HandedOut>
{
    private const string Notices = "THIRD-PARTY-NOTICES.txt";
    private const string Tool = "cocreation";
    private static readonly string[] Libraries = ["Analysis", "Charts", "Experiments", "Kernel", "Live", "Model", "Runtime"];

    [Fact]
    public void Pack_Solution_GivesLibrariesWithDocumentationAndTheTool()
    {
        string[] names = [.. Libraries.Select(library => $"CoCreation.Sim.{library}")];
        Assert.Equal(
            [.. names.Append(Tool).Select(name => $"{name}.{HandedOut.Version}.nupkg")],
            Directory.GetFiles(made.At("packages")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        foreach (var name in names)
        {
            using var package = Package(name);
            var files = Names(package);
            Assert.Superset(new HashSet<string> { "README.md", $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml" }, files);
            Assert.Contains("<description>", Text(package, $"{name}.nuspec"), StringComparison.Ordinal);
            Assert.Equal(name.EndsWith("Live", StringComparison.Ordinal) && HasPage, files.Contains("contentFiles/any/any/page/index.html"));
        }
    }

    [Fact]
    public void Pack_Solution_TellsNoFolderOfThisMachine()
    {
        byte[] source = Encoding.UTF8.GetBytes(HandedOut.Sources), built = Encoding.UTF8.GetBytes(made.Root);
        foreach (var name in Libraries.Select(library => $"CoCreation.Sim.{library}").Append(Tool))
        {
            using var package = Package(name);
            foreach (var entry in package.Entries.Where(entry => entry.Name.StartsWith("CoCreation.Sim", StringComparison.Ordinal) || entry.Name.StartsWith(Tool, StringComparison.Ordinal)))
            {
                var bytes = Bytes(entry).AsSpan();
                Assert.True(bytes.IndexOf(source) < 0 && bytes.IndexOf(built) < 0, $"{name}: {entry.FullName}");
            }
        }
    }

    [Fact]
    public void Install_ToolFromTheFolder_RunsWithTheSameDigest()
    {
        made.Expect("dotnet", $"tool install {Tool} --tool-path {made.At("tool")} --source {made.At("packages")}");

        Assert.Equal(Built(), HandedOut.DigestOf(made.At(OperatingSystem.IsWindows() ? "tool/cocreation.exe" : "tool/cocreation"), DotNet()));
    }

    [Fact]
    public void Pack_Tool_CarriesLibraryPageAndNoticesOnce()
    {
        using var package = Package(Tool);
        var files = Names(package);
        Assert.Superset(new HashSet<string> { "README.md", $"tools/net10.0/any/{Notices}", "tools/net10.0/any/Library/Experiments/free-riders.yaml" }, files);
        Assert.Single(files, file => file.EndsWith("karate-club.yaml", StringComparison.Ordinal));
        Assert.Equal(HasPage, files.Contains("tools/net10.0/any/page/index.html"));
        Assert.DoesNotContain(files, file => file.EndsWith("libSkiaSharp.pdb", StringComparison.Ordinal));
        AssertNotices(Text(package, $"tools/net10.0/any/{Notices}"), Text(package, "tools/net10.0/any/cocreation.deps.json"));
    }

    public static TheoryData<string> Systems => [.. HandedOut.Systems];

    [Theory]
    [MemberData(nameof(Systems))]
    public void Archive_OfASystem_HoldsProgramLibraryAndNotices_AndRunsWithoutDotNetWithTheSameDigest(string system)
    {
        var isWindows = system.StartsWith("win", StringComparison.Ordinal);
        var folder = made.At($"cocreation-{HandedOut.Version}-{system}");
        Unpack(made.At($"archives/cocreation-{HandedOut.Version}-{system}"), isWindows);

        string[] files = isWindows ? ["cocreation.exe", "coreclr.dll", "libSkiaSharp.dll", "e_sqlite3.dll"] : [Tool, "libcoreclr.so", "libSkiaSharp.so", "libe_sqlite3.so"];
        Assert.All(files.Append("Library/karate-club.yaml"), file => Assert.True(File.Exists(Path.Combine(folder, file)), file));
        Assert.All(new[] { Tool, "CoCreation.Sim.Model", "linq2db" }, name => Assert.True(PrecompiledTests.IsCompiledAhead(Path.Combine(folder, $"{name}.dll")), name));
        Assert.Equal(HasPage, File.Exists(Path.Combine(folder, "page/index.html")));
        AssertNotices(File.ReadAllText(Path.Combine(folder, Notices)), File.ReadAllText(Path.Combine(folder, "cocreation.deps.json")));
        if (isWindows == OperatingSystem.IsWindows())
            Assert.Equal(Built(), HandedOut.DigestOf(Path.Combine(folder, files[0]), "/nonexistent"));
    }

    private void Unpack(string archive, bool isZip)
    {
        if (isZip)
        {
            ZipFile.ExtractToDirectory(archive + ".zip", made.Root, overwriteFiles: true);
            return;
        }

        using GZipStream packed = new(File.OpenRead(archive + ".tar.gz"), CompressionMode.Decompress);
        TarFile.ExtractToDirectory(packed, made.Root, overwriteFiles: true);
    }

    private static bool HasPage => File.Exists(Path.Combine(AppContext.BaseDirectory, "page/index.html"));

    private static string Built() => HandedOut.DigestOf(Workplace.Executable, DotNet());

    /// <summary>Where the .NET of this test run is.</summary>
    private static string DotNet() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));

    /// <summary>Every package of which the program loads a file is named with its version and a licence, and what the page is made of.</summary>
    private static void AssertNotices(string notices, string dependencies)
    {
        foreach (var target in JsonDocument.Parse(dependencies).RootElement.GetProperty("targets").EnumerateObject())
        {
            foreach (var library in target.Value.EnumerateObject().Where(library => HasFiles(library.Value) && !library.Name.StartsWith("CoCreation.Sim", StringComparison.Ordinal) && !library.Name.StartsWith(Tool, StringComparison.Ordinal)))
                Assert.Contains('\n' + library.Name.Replace("runtimepack.", "", StringComparison.Ordinal).Replace('/', ' ') + " (NuGet)\nLicence: ", notices, StringComparison.Ordinal);
        }

        foreach (var name in new[] { "preact", "@preact/signals", "@preact/signals-core", "uplot" })
            Assert.Equal(HasPage, notices.Contains($"\n{name} ", StringComparison.Ordinal));
        Assert.DoesNotContain("none is named", notices, StringComparison.Ordinal);
    }

    private static bool HasFiles(JsonElement library) =>
        new[] { "runtime", "native", "runtimeTargets" }.Any(kind => library.TryGetProperty(kind, out var files) && files.EnumerateObject().Any(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal)));

    private ZipArchive Package(string name) => ZipFile.OpenRead(made.At($"packages/{name}.{HandedOut.Version}.nupkg"));

    private static HashSet<string> Names(ZipArchive archive) => [.. archive.Entries.Select(entry => entry.FullName)];

    private static string Text(ZipArchive archive, string name) => Encoding.UTF8.GetString(Bytes(archive.GetEntry(name)!));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using MemoryStream bytes = new();
        using var content = entry.Open();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
