using Microsoft.Data.Sqlite;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

public sealed class EpochTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("epochs").FullName;

    private StoreAddress Address => StoreAddress.OfFile(Path.Combine(_folder, "journal.db"));

    [Fact]
    public async Task Resume_AnotherBeganTheSameEpochBefore_IsRefusedAndTheOtherGoesOn()
    {
        await using (var begun = await RunStore.OpenAsync(Address, "run"))
            await begun.BeginAsync(new byte[] { 1, 2, 3 });
        await using var first = await RunStore.OpenAsync(Address, "run");
        await using var second = await RunStore.OpenAsync(Address, "run");
        Assert.Equal(first.Epoch, second.Epoch);
        await first.ResumeAsync(0);
        var refused = await Assert.ThrowsAsync<StoreException>(() => second.ResumeAsync(0).WaitAsync(Runs.Patience));
        Assert.Contains("another process has gone on with this run", refused.Message, StringComparison.Ordinal);
        await first.CompleteAsync().WaitAsync(Runs.Patience);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
