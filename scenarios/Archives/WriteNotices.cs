using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>A task of the build: lists the packages that published files come from, with version, licence and its texts, in order of their names.</summary>
public sealed class WriteNotices : Task
{
    private static readonly string[] Beginnings = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "THIRD-PARTY", "THIRDPARTY"];

    private readonly Dictionary<string, string> _packageOfText = [];

    /// <summary>Published files, each with its package and that one's version.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The folder where packages are restored to.</summary>
    [Required]
    public string Packages { get; set; } = "";

    /// <summary>The folder of the page's sources; empty if there is no page.</summary>
    public string Page { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required]
    public string To { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        StringBuilder text = new("CoCreation.Sim carries the packages below, each under the licence that it names.\n");
        foreach (var (id, version) in Files.Select(file => (file.GetMetadata("NuGetPackageId"), file.GetMetadata("NuGetPackageVersion"))).Distinct().OrderBy(package => package.Item1, StringComparer.OrdinalIgnoreCase))
        {
            AddNuGet(text, Path.Combine(Packages, id.ToLowerInvariant(), version.ToLowerInvariant()), id);
        }

        foreach (string name in Page.Length == 0 ? [] : Bundled(File.ReadAllText(Path.Combine(Page, "package-lock.json"))))
        {
            AddNpm(text, Path.Combine(Page, "node_modules", name));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(To)!);
        File.WriteAllText(To, text.ToString());
        return !Log.HasLoggedErrors;
    }

    private void AddNuGet(StringBuilder text, string folder, string id)
    {
        string nuspec = Path.Combine(folder, id.ToLowerInvariant() + ".nuspec");
        if (!File.Exists(nuspec))
        {
            Log.LogError("No licence of {0}: there is no {1}.", id, nuspec);
            return;
        }

        XElement about = XDocument.Load(nuspec).Root!.Elements().First(element => element.Name.LocalName == "metadata");
        string Said(string name) => about.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() ?? "";
        bool isFile = about.Elements().Any(element => element.Name.LocalName == "license" && (string)element.Attribute("type") == "file");
        string licence = isFile ? "in " + Said("license") : Said("license").Length > 0 ? Said("license") : Said("licenseUrl");
        string copyright = Said("copyright").Length > 0 ? Said("copyright") : Said("authors");
        Add(text, $"{Said("id")} {Said("version")} (NuGet)", licence, copyright, LicencesIn(folder, isFile ? [Said("license")] : []));
    }

    private void AddNpm(StringBuilder text, string folder)
    {
        string about = File.ReadAllText(Path.Combine(folder, "package.json"));
        string Said(string name) => Regex.Match(about, $"^\\s*\"{name}\": \"([^\"]*)\"", RegexOptions.Multiline).Groups[1].Value;
        Add(text, $"{Said("name")} {Said("version")} (npm)", Said("license"), "", LicencesIn(folder, []));
    }

    private void Add(StringBuilder text, string name, string licence, string copyright, IEnumerable<string> files)
    {
        text.Append('\n').Append('=', 100).Append('\n').Append(name).Append("\nLicence: ").Append(licence.Length > 0 ? licence : "none is named").Append('\n');
        text.Append(copyright.Length > 0 ? copyright + "\n" : "");
        foreach (string file in files)
        {
            string content = File.ReadAllText(file).Replace("\r\n", "\n").Trim();
            bool isKnown = _packageOfText.TryGetValue(content, out string other);
            _packageOfText[content] = other ?? name;
            text.Append('-', 100).Append('\n').Append(isKnown ? $"{Path.GetFileName(file)}: the same text as that of {other}" : content).Append('\n');
        }
    }

    private static IEnumerable<string> LicencesIn(string folder, IEnumerable<string> named) =>
        Directory.GetFiles(folder)
            .Where(file => Beginnings.Any(start => Path.GetFileName(file).StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            .Concat(named.Select(name => Path.Combine(folder, name.Replace('\\', '/'))).Where(File.Exists))
            .Distinct()
            .OrderBy(file => file, StringComparer.Ordinal);

    /// <summary>What a lock file says is needed to run, not only to build: all of that may be in the page.</summary>
    private static IEnumerable<string> Bundled(string lockFile) =>
        Regex.Matches(lockFile, "^    \"node_modules/(.+?)\": \\{(.*?)^    \\}", RegexOptions.Multiline | RegexOptions.Singleline).Cast<Match>()
            .Where(entry => !entry.Groups[2].Value.Contains("\"dev\": true"))
            .Select(entry => entry.Groups[1].Value)
            .OrderBy(name => name, StringComparer.Ordinal);
}
