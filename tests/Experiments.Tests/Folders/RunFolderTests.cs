namespace CoCreation.Sim.Experiments.Tests.Folders;

public sealed class RunFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("cocreation-").FullName;

    private string Place => Path.Combine(_root, "deep", "run");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Commit_WrittenFiles_AreThereAndNothingElse()
    {
        using (var folder = RunFolder.Open(Place))
        {
            folder.Begin("chronicle.csv").Write("bit ");
            folder.Write("ticks.csv", text => text.Write("tick\n"));
            folder.Write("figure.png", [1, 2, 3]);
            folder.Write(RunFolder.SummaryFile, text => text.Write("{}"));
            folder.Commit();
        }

        Assert.Equal(["chronicle.csv", "figure.png", "summary.json", "ticks.csv"], Names(Place));
        Assert.Equal("tick\n", File.ReadAllText(Path.Combine(Place, "ticks.csv")));
        Assert.Equal("bit ", File.ReadAllText(Path.Combine(Place, "chronicle.csv")));
    }

    [Fact]
    public void Write_BeforeCommit_GivesNoNames()
    {
        using var folder = RunFolder.Open(Place);
        folder.Write("ticks.csv", text => text.Write("tick\n"));
        Assert.Equal(["ticks.csv.partial"], Names(Place));
    }

    [Fact]
    public void Dispose_WithoutCommit_LeavesNothing()
    {
        using (var folder = RunFolder.Open(Place))
        {
            folder.Begin("chronicle.csv").Write("bit");
        }

        Assert.Empty(Names(_root));
    }

    [Fact]
    public void Dispose_WithoutCommit_KeepsTheRunBefore()
    {
        Finish("old");
        using (var folder = RunFolder.Open(Place))
        {
            folder.Write(RunFolder.SummaryFile, text => text.Write("new"));
        }

        Assert.Equal(["summary.json", "ticks.csv"], Names(Place));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Place, RunFolder.SummaryFile)));
    }

    [Fact]
    public void Commit_OverARunBefore_ReplacesAndWithdraws()
    {
        Finish("old");
        File.WriteAllText(Path.Combine(Place, "figure.png"), "old");
        File.WriteAllText(Path.Combine(Place, "notes.txt"), "mine");
        using (var folder = RunFolder.Open(Place))
        {
            folder.Write(RunFolder.SummaryFile, text => text.Write("new"));
            folder.Write("ticks.csv", text => text.Write("new"));
            folder.Withdraw("figure.png");
            folder.Commit();
        }

        Assert.Equal(["notes.txt", "summary.json", "ticks.csv"], Names(Place));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Place, "ticks.csv")));
    }

    [Fact]
    public void Write_ThatFails_ChangesNothing()
    {
        Finish("old");
        using (var folder = RunFolder.Open(Place))
        {
            folder.Write("ticks.csv", text => text.Write("new"));
            Assert.Throws<RunFolderException>(() => folder.Write("networks.csv", _ => throw new IOException("No space left on device")));
        }

        Assert.Equal(["summary.json", "ticks.csv"], Names(Place));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Place, "ticks.csv")));
    }

    [Fact]
    public void Commit_NameThatCannotBeGiven_LeavesNoSummary()
    {
        Finish("old");
        Directory.CreateDirectory(Path.Combine(Place, "networks.csv"));
        using (var folder = RunFolder.Open(Place))
        {
            folder.Write("networks.csv", text => text.Write("new"));
            folder.Write(RunFolder.SummaryFile, text => text.Write("new"));
            Assert.Throws<RunFolderException>(() => folder.Commit());
        }

        Assert.False(File.Exists(Path.Combine(Place, RunFolder.SummaryFile)));
    }

    [Fact]
    public void Open_PlaceThatIsAFile_SaysSo()
    {
        File.WriteAllText(Path.Combine(_root, "file"), "");
        var fault = Assert.Throws<RunFolderException>(() => RunFolder.Open(Path.Combine(_root, "file")));
        Assert.StartsWith("cannot write to " + Path.Combine(_root, "file"), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Begin_WhileAnotherRunWrites_IsRefused()
    {
        using var one = RunFolder.Open(Place);
        one.Begin("chronicle.csv");
        using var two = RunFolder.Open(Place);
        Assert.Throws<RunFolderException>(() => two.Begin("chronicle.csv"));
    }

    private void Finish(string content)
    {
        using var folder = RunFolder.Open(Place);
        folder.Write("ticks.csv", text => text.Write(content));
        folder.Write(RunFolder.SummaryFile, text => text.Write(content));
        folder.Commit();
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
