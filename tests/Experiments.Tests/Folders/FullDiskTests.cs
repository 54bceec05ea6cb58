using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments.Tests.Folders;

/// <summary>On /dev/full every write fails as on a full disk, for anybody and anywhere on Linux.</summary>
public sealed class FullDiskTests : IDisposable
{
    private static readonly Scenario Small = Made.Scenario(participants: 60, ticks: 60);

    private readonly string _root = Directory.CreateTempSubdirectory("cocreation-").FullName;

    public static TheoryData<string> Files => [.. new TableSettings(TableFormat.Both).Files];

    private string Place => Path.Combine(_root, "run");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Execute_FileThatFindsNoSpace_SaysSoAndLeavesTheRunBefore(string file)
    {
        if (!OperatingSystem.IsLinux())
            return;
        await Run("before");
        var before = Directory.GetFiles(Place).Order().ToDictionary(path => path, File.ReadAllBytes);
        File.CreateSymbolicLink(Path.Combine(Place, file + ".partial"), "/dev/full");
        var fault = await Assert.ThrowsAsync<RunFolderException>(() => Run("after"));
        Assert.StartsWith($"cannot write to {Place}: no space left on the device; ", fault.Text.English, StringComparison.Ordinal);
        Assert.StartsWith($"{Place} lässt sich nicht schreiben: auf dem Datenträger ist kein Platz mehr; ", fault.Text.German, StringComparison.Ordinal);
        Assert.True(fault.BytesNeeded > 0);
        Assert.Equal(fault.Text.English, fault.Message);
        Assert.Equal(before.Keys, Directory.GetFiles(Place).Order());
        Assert.All(before, entry => Assert.Equal(entry.Value, File.ReadAllBytes(entry.Key)));
    }

    [Fact]
    public void Commit_SummaryThatFindsNoSpace_KeepsTheRunBefore()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Directory.CreateDirectory(Place);
        File.WriteAllText(Path.Combine(Place, RunFolder.SummaryFile), "before");
        File.CreateSymbolicLink(Path.Combine(Place, RunFolder.SummaryFile + ".partial"), "/dev/full");
        using (var folder = RunFolder.Open(Place))
        {
            folder.Write(RunFolder.SummaryFile, "after");
            Assert.Equal(5, Assert.Throws<RunFolderException>(() => folder.Commit()).BytesNeeded);
        }

        Assert.Equal([Path.Combine(Place, RunFolder.SummaryFile)], Directory.GetFiles(Place));
        Assert.Equal("before", File.ReadAllText(Path.Combine(Place, RunFolder.SummaryFile)));
    }

    [Fact]
    public void Open_PlaceWhereNobodyMayWrite_SaysSoWithBytes()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var fault = Assert.Throws<RunFolderException>(() => RunFolder.Open("/sys/cocreation/run"));
        Assert.Equal("cannot write to /sys/cocreation/run: no permission to write there; 0 bytes were written", fault.Text.English);
        Assert.Equal("/sys/cocreation/run lässt sich nicht schreiben: dort fehlt das Recht zu schreiben; 0 Bytes wurden geschrieben", fault.Text.German);
    }

    [Theory]
    [InlineData(28, "no space left on the device", "auf dem Datenträger ist kein Platz mehr")]
    [InlineData(122, "the system allows no more bytes", "das System erlaubt nicht mehr Bytes")]
    [InlineData(30, "the file system is read-only", "das Dateisystem lässt sich nur lesen")]
    [InlineData(11, "another run writes there now", "dort schreibt gerade ein anderer Lauf")]
    [InlineData(5, "Input/output error", "Input/output error")]
    public void Text_OfAFault_IsInBothLanguages(int number, string english, string german)
    {
        RunFolderException fault = new("runs/x", new IOException("Input/output error", number), 1234567, 65536);
        Assert.Equal(
            new Bilingual(
                $"cannot write to runs/x: {english}; 1,234,567 bytes were written, at least 65,536 more are needed",
                $"runs/x lässt sich nicht schreiben: {german}; 1.234.567 Bytes wurden geschrieben, mindestens 65.536 weitere sind nötig"),
            fault.Text);
    }

    private async Task Run(string summary)
    {
        using var folder = RunFolder.Open(Place);
        RunSettings settings = new() { Tables = new RunTables(folder, Small, new TableSettings(TableFormat.Both)) };
        await ScenarioRun.ExecuteAsync(Small, 7, settings, CancellationToken.None);
        folder.Write(RunFolder.SummaryFile, summary);
        folder.Commit();
    }
}
